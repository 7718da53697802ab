import type { Who } from './row-level-security.matrix.ts'

/**
 * Who gets through to things and bookings: the member to the own, the administration to who has what, the board to no
 * names. A booking is changed by who ends it, and says so: an update that does not is refused.
 */
export const FACILITY_LINES: Readonly<Partial<Record<Who, string>>> = {
  anna: `
    select anna: thing_booking
    select members: thing_claim
    select here: thing thing_booking thing_claim
    insert anna: thing_booking`,
  greet: `
    select members: thing_booking thing_claim
    select here: thing thing_booking thing_claim
    insert here: thing thing_booking
    update here: thing`,
  bea: `
    select members: thing_claim
    select here: thing thing_booking thing_claim`,
  sander: `
    select there: thing thing_booking thing_claim
    insert there: thing thing_booking
    update there: thing`,
}
