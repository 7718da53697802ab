import type { Who } from './row-level-security.matrix.ts'

/** Who gets through to the board and to what two members promised each other: the two of them, and nobody else. */
export const HELP_LINES: Readonly<Partial<Record<Who, string>>> = {
  anna: `
    select members: help_day help_post help_post_before help_written
    select anna: help_contact help_gift help_promise help_transfer
    select here: help_hours duty duty_turn
    insert anna: help_contact help_day help_post help_promise
    update here: duty_turn
    update members: help_day
    update anna: help_contact help_gift help_post help_promise`,
  bea: `
    select here: help_hours
    insert here: help_hours`,
  carla: `
    select anna: help_gift
    select members: help_post help_written
    select here: help_hours duty duty_turn
    update here: duty duty_turn`,
  greet: `
    select here: help_hours duty duty_turn
    insert here: duty duty_turn
    update here: duty duty_turn`,
  sander: `
    select there: duty duty_turn help_day help_gift help_hours help_post help_post_before help_promise help_written
    insert there: duty duty_turn
    update there: duty duty_turn help_day help_promise`,
}
