import { z } from 'zod'
import { milliseconds } from '../../../platform/input.ts'

/** What is told of a meeting, as a command takes it. */
export const toldOfWorkshop = z.object({
  title: z.string().trim().min(1).max(100),
  about: z.string().trim().max(1000),
  place: z.string().trim().min(1).max(200),
  startsAt: milliseconds(),
  minutes: z.int().min(5).max(480),
  places: z.int().min(1).max(500),
})
