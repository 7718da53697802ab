/** What the database refuses of conversations, meetings and the messages about them. */
import type { Guard } from './guards.tries.ts'

const asks = (coach: string) => `
  insert into appointment (cooperative_id, id, member_id, coach_id, topic, minutes, state, said_by, said_at)
  values (:here, gen_random_uuid(), :anna, ${coach}, 'Kennismaken', 60, 'asked', :Anna, at_now())`

const says = (who: string, what: string) => `
  update appointment set ${what}, said_by = :${who}, said_at = at_now(), revision = revision + 1
  where member_id = :${who.toLowerCase()}`
const setAt = (day: string) => `state = 'set', proposed = '{}', starts_at = '${day}T09:00:00Z'`

const MEETING = '(select id from workshop where cooperative_id = :here)'
const comes = (who: string) => `
  insert into workshop_seat (cooperative_id, workshop_id, member_id, state, asked_at, said_by)
  values (:here, ${MEETING}, :${who.toLowerCase()}, 'in', at_now(), :${who})`

export const APPOINTMENT_GUARDS: readonly Guard[] = [
  {
    guard: 'keep_appointment',
    sentence: 'nobody has a conversation with themselves',
    as: 'anna',
    tries: asks(':Anna'),
    // Anna is no coach.
    otherwise: /is with a coach/,
  },
  {
    guard: 'keep_appointment',
    sentence: 'a job only notes that it reminded or told',
    as: 'job',
    tries: `update appointment set word = 'Tot dan' where member_id = :anna`,
  },
  {
    guard: 'keep_appointment',
    sentence: 'a conversation is with a coach',
    as: 'anna',
    tries: asks(':Greet'),
  },
  {
    guard: 'keep_appointment',
    sentence: 'a conversation goes over to another coach as it stands, when the first stops',
    first: `insert into role_assignment (cooperative_id, person_id, role, since)
        values (:here, :Greet, 'coach', at_now());
      grant update (coach_id, coach_before) on appointment to gilde_app`,
    as: 'carla',
    tries: `update appointment set coach_id = :Greet, coach_before = coach_id, state = 'none-fits', proposed = '{}',
      said_by = :Carla, said_at = at_now(), revision = revision + 1 where member_id = :anna`,
    otherwise: /row-level security/,
  },
  {
    guard: 'keep_talks_with_coaches',
    sentence: 'the role of a coach ends with what becomes of their conversations',
    as: 'greet',
    first: 'set constraints all immediate',
    tries: `update role_assignment set until = at_now() where person_id = :Carla and role = 'coach'`,
  },
  {
    guard: 'keep_appointment',
    sentence: 'what is said of a conversation is said in the own name, one after the other',
    as: 'anna',
    tries: `update appointment set state = 'cancelled', said_by = :Anna where member_id = :anna`,
  },
  {
    guard: 'keep_appointment',
    sentence: 'a member chooses out of what was proposed, or says that none fits',
    as: 'piet',
    tries: says('Piet', setAt('2026-12-02')),
  },
  {
    guard: 'keep_appointment',
    sentence: 'the coach has another conversation then',
    first: `update appointment set ${setAt('2026-12-01')} where member_id = :anna`,
    as: 'piet',
    tries: says('Piet', setAt('2026-12-01')),
  },
  {
    guard: 'keep_two_sides',
    sentence: 'nobody says on behalf of a member what that member says to them',
    as: 'anna by carla',
    tries: says('Anna', `state = 'cancelled'`),
  },
  {
    guard: 'keep_workshop_seat',
    sentence: 'a member signs up and leaves in the own name',
    as: 'anna',
    tries: `update workshop_seat set attendance = 'came', noted_by = :Anna where member_id = :anna`,
  },
  {
    guard: 'keep_workshop_seat',
    sentence: 'there is no place left',
    first: `delete from workshop_seat where member_id = :piet; update workshop set places = 1 where id = ${MEETING}`,
    as: 'piet',
    tries: comes('Piet'),
  },
  {
    guard: 'keep_workshop_seat',
    sentence: 'somebody waits for this place',
    first: `delete from workshop_seat where member_id = :anna;
      update workshop_seat set state = 'waiting', asked_at = at_now() - interval '1 day' where member_id = :piet`,
    as: 'anna',
    tries: comes('Anna'),
  },
  {
    guard: 'keep_workshop_seat',
    sentence: 'who had no place comes to a meeting that has begun',
    first: `delete from workshop_seat where member_id = :piet;
      update workshop set starts_at = at_now() + interval '1 day' where id = ${MEETING}`,
    as: 'carla',
    tries: `insert into workshop_seat (cooperative_id, workshop_id, member_id, state, asked_at, said_by, attendance,
        noted_by, walked_in)
      values (:here, ${MEETING}, :piet, 'in', at_now(), :Carla, 'came', :Carla, 'unasked')`,
  },
  {
    guard: 'keep_text_honest',
    sentence: 'what became of a text message stays',
    first: `update text_message set state = 'taken' where person_id = :Anna`,
    as: 'job',
    tries: `update text_message set state = 'waiting' where person_id = :Anna`,
  },
]
