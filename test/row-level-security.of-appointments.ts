import type { LinesOfDomain } from './row-level-security.matrix-domains.ts'

/** Conversations are read by the two who speak and no role of the office; meetings by who comes and who holds them. */
export const APPOINTMENTS_GET_THROUGH: LinesOfDomain = {
  anna: `
    select anna: appointment calendar_feed workshop_seat
    select here: workshop
    insert anna: appointment calendar_feed workshop_seat
    update anna: appointment calendar_feed link workshop_seat`,
  carla: `
    select members: appointment workshop_seat
    select here: workshop
    insert piet: appointment workshop_seat
    insert here: workshop
    update members: appointment workshop_seat
    update here: workshop`,
  greet: `
    select members: workshop_seat
    select here: workshop
    update members: workshop_seat
    update here: workshop`,
  sander: `
    select there: workshop workshop_seat
    insert there: workshop
    update there: workshop workshop_seat`,
  job: `
    select members: appointment workshop_seat
    select here: workshop
    update members: appointment workshop_seat`,
}
