import type { Who } from './row-level-security.matrix.ts'

/** Who gets through to the board and to what two members promised each other: the two of them, and nobody else. */
export const HELP_LINES: Readonly<Partial<Record<Who, string>>> = {
  anna: `
    select members: help_post
    select anna: help_promise
    insert anna: help_post help_promise
    update anna: help_post help_promise`,
  carla: `
    select members: help_post`,
}
