import type { StillStands } from '../members/index.ts'

/** Jobs for each other of who stops that are neither booked nor called off. */
export const insideWorkThatStands = {
  kinds: ['inside-jobs'],
  told: 'inside_work_that_stands',
} as const satisfies StillStands
