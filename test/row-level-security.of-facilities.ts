import type { Who } from './row-level-security.matrix.ts'

/**
 * Who gets through to things and bookings: the member to the own, the administration to who has what, the board to no
 * names. A booking is changed by who ends it, and says so: an update that does not is refused.
 */
export const FACILITY_LINES: Readonly<Partial<Record<Who, string>>> = {
  anna: `
    select anna: thing_booking thing_charge thing_charge_undo thing_deposit thing_deposit_ask thing_explained
      thing_photo thing_word
    select members: thing_claim
    select here: thing thing_booking thing_claim
    insert anna: thing_booking thing_photo thing_word
    update anna: thing_deposit_ask`,
  greet: `
    select members: thing_booking thing_charge thing_charge_undo thing_claim thing_deposit thing_deposit_ask
      thing_explained thing_looked thing_photo thing_word
    select here: thing thing_booking thing_claim
    insert here: thing thing_booking
    insert members: thing_charge thing_charge_undo thing_deposit thing_deposit_ask thing_explained thing_looked
    delete members: thing_explained
    update here: thing
    update members: thing_deposit_ask`,
  bea: `
    select members: thing_charge thing_charge_undo thing_claim
    select here: thing thing_booking thing_claim`,
  carla: `
    select members: thing_claim
    select here: thing thing_booking thing_claim`,
  otto: `
    select members: thing_booking thing_charge thing_charge_undo thing_deposit thing_deposit_ask thing_photo thing_word
    select here: thing_booking`,
  sander: `
    select there: thing thing_booking thing_charge thing_charge_undo thing_claim thing_deposit thing_deposit_ask
      thing_explained thing_looked thing_photo thing_word
    insert there: thing thing_booking thing_charge thing_charge_undo thing_deposit thing_deposit_ask thing_explained
      thing_looked
    delete there: thing_explained
    update there: thing thing_deposit_ask`,
  job: `
    select members: thing_booking thing_deposit_ask thing_photo thing_word
    select here: thing`,
}
