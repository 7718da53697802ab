import type { Checks } from './checks.tries.ts'

/** How a row of appointments breaks what its table keeps: per check one change. */
export const APPOINTMENTS_CHECKS: Checks = {
  appointment: {
    appointment_attendance_check: `state = 'set', starts_at = at_now(), attendance = 'late', noted_at = at_now()`,
    appointment_attendance_word_check: `attendance_word = repeat('x', 501)`,
    appointment_check: `state = 'proposed'`,
    appointment_check1: `state = 'set'`,
    appointment_check2: `noted_at = '2026-03-02 10:07+00'`,
    appointment_check3: `state = 'cancelled', proposed = '{}', attendance = 'came', noted_at = at_now()`,
    appointment_check4: 'took_minutes = 1',
    appointment_goes_to_another: 'coach_before = coach_id',
    appointment_minutes_check: 'minutes = 0',
    appointment_place_check: `place = repeat('x', 201)`,
    appointment_proposed_check: `state = 'proposed', proposed = array[at_now(), at_now(), at_now(), at_now()]`,
    appointment_revision_check: 'revision = -1',
    appointment_state_check: `state = ''`,
    appointment_took_minutes_check: `took_minutes = 0, attendance = 'came', noted_at = at_now(), state = 'set',
      starts_at = at_now()`,
    appointment_topic_check: `topic = ''`,
    appointment_word_check: `word = repeat('x', 501)`,
  },
  calendar_feed: {
    calendar_feed_check: `ended_at = made_at - interval '1 minute'`,
  },
  reminder_way: {
    reminder_way_number_check: `number = ''`,
    reminder_way_text_has_number: 'number = null',
    reminder_way_way_check: `way = ''`,
  },
  text_account: {
    text_account_sealed_key_check: `sealed_key = ''`,
    text_account_sender_check: `sender = ''`,
  },
  text_message: {
    text_message_body_check: `body = ''`,
    text_message_check: `state = 'refused'`,
    text_message_number_check: `number = ''`,
    text_message_state_check: `state = ''`,
    text_message_why_check: `why = '', state = 'refused'`,
  },
  workshop: {
    workshop_about_check: `about = repeat('x', 1001)`,
    workshop_cancelled_why_check: `cancelled_why = repeat('x', 501)`,
    workshop_minutes_check: 'minutes = 0',
    workshop_place_check: `place = ''`,
    workshop_places_check: 'places = 0',
    workshop_revision_check: 'revision = -1',
    workshop_title_check: `title = ''`,
  },
  workshop_seat: {
    workshop_seat_attendance_check: `attendance = '', noted_by = gen_random_uuid()`,
    workshop_seat_attendance_word_check: `attendance_word = repeat('x', 201)`,
    workshop_seat_check: 'noted_by = gen_random_uuid()',
    workshop_seat_check1: `state = 'left', attendance = 'came', noted_by = gen_random_uuid()`,
    workshop_seat_state_check: `state = ''`,
    workshop_seat_walked_in_check: `walked_in = '', state = 'in', attendance = 'came', noted_by = gen_random_uuid()`,
    workshop_seat_who_walked_in_came: `walked_in = 'unasked', state = 'left'`,
  },
}
