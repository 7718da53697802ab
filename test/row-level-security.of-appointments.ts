import type { LinesOfDomain } from './row-level-security.matrix-domains.ts'

/** Conversations are read by the two who speak and no role of the office; meetings by who comes and who holds them. */
export const APPOINTMENTS_GET_THROUGH: LinesOfDomain = {
  anna: `
    select anna: appointment calendar_feed reminder_way text_message workshop_seat
    select here: workshop
    insert anna: appointment calendar_feed reminder_way workshop_seat
    update anna: appointment calendar_feed link reminder_way workshop_seat`,
  carla: `
    select members: appointment reminder_way workshop_seat
    select piet: seat_told talk_told
    select here: workshop
    insert piet: seat_told talk_told appointment workshop_seat
    insert here: workshop
    update members: appointment reminder_way workshop_seat
    update here: workshop`,
  greet: `
    select members: reminder_way workshop_seat
    select piet: seat_told
    select here: text_account workshop
    update members: reminder_way workshop_seat
    update here: text_account workshop
    delete here: text_account`,
  sander: `
    select there: reminder_way seat_told text_account workshop workshop_seat
    insert there: seat_told text_account workshop
    update there: reminder_way text_account workshop workshop_seat
    delete there: text_account`,
  job: `
    select members: appointment reminder_way text_message workshop_seat
    select here: text_account workshop
    insert members: text_message
    update members: appointment text_message workshop_seat
    delete members: text_message`,
}
