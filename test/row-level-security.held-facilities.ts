import type { Held } from './row-level-security.held.ts'

/** Of facilities, mutual help. */
export const HELD_OF_FACILITIES: Held = {
  duty: `
    insert piet greet carla: here made_by
    update piet greet carla: here`,
  duty_turn: `
    insert anna anna-by-greet: here member_id said_by
    insert piet greet carla: here said_by
    update anna piet greet carla: here`,
  help_contact: `
    insert anna piet: here member_id promise_id~
    update anna piet: here member_id`,
  help_day: `
    insert anna piet: here agreed_at off_at promise_id~ said_by
    update anna piet: here promise_id~`,
  help_gift: `
    insert anna-by-greet: here answer from_member_id written_by
    update anna piet anna-by-greet: here
    update anna piet anna-by-greet: here from_member_id
    update anna piet anna-by-greet: here to_member_id`,
  help_hours: `
    insert bea: here set_by`,
  help_post: `
    insert anna piet anna-by-greet: here closed_at member_id
    update anna piet anna-by-greet: here member_id`,
  help_promise: `
    insert anna piet anna-by-greet: here agreed_at begun_by closed_at helped_done_at helper_done_at thanked_at
    update anna piet anna-by-greet: here
    update anna piet anna-by-greet: here helped_id
    update anna piet: here helper_id`,
  help_transfer: `
    insert anna piet anna-by-greet: here from_member_id moved_by
    insert anna piet anna-by-greet: here moved_by
    insert anna piet anna-by-greet: here moved_by to_member_id`,
  help_written: '',
  thing: `
    insert piet greet: here added_by
    update piet greet: here`,
  thing_booking: `
    insert anna anna-by-greet: here booked_by ended_at ended_by~ kind member_id
    insert piet greet: here booked_by ended_at ended_by~
    update anna anna-by-greet: here ended_at member_id -> ended_by
    update piet greet: here ended_at -> ended_by`,
  thing_charge: `
    insert greet: here charged_by
    insert piet: here charged_by member_id~`,
  thing_charge_undo: `
    insert piet greet: here answered_by~ asked_by
    update piet greet: here answered_at -> answered_by`,
  thing_deposit: `
    insert greet: here settled_by~ taken_by
    insert piet: here member_id~ settled_by~ taken_by
    update greet: here settled_at -> settled_by
    update piet: here member_id~ settled_at -> settled_by`,
  thing_deposit_ask: `
    insert piet greet: here answered_at answered_by~ asked_by replied_at
    update anna anna-by-greet: here answered_at booking_id -> answer answered_at answered_by
    update piet greet: here answered_at -> answer answered_at answered_by~
    update piet greet: here answered_at -> answered_by`,
  thing_explained: `
    delete piet greet: here
    insert piet greet: here noted_by`,
  thing_looked: `
    insert piet greet: here looked_by`,
  thing_photo: `
    insert anna piet: here word_id`,
  thing_word: `
    insert anna piet: here booking_id said_by side
    insert greet: here booking_id~ said_by side~`,
}
