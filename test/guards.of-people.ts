/** What the database refuses of signing in, of working on behalf of somebody, and of who stops being a member. */
import { WORK_GUARDS } from './guards.of-work.ts'
import type { Guard } from './guards.tries.ts'

const BEHALF = '(select id from on_behalf where person_id = :Anna)'
const STOPPED = `update member set left_on = '2026-03-02' where id = :anna;`
const SAID_BY_GREET = `update leaving set taken_back_at = at_now(), taken_back_by = :Anna where member_id = :anna;
  insert into leaving (cooperative_id, id, member_id, last_day, said_by, said_how, said_at)
  values (:here, gen_random_uuid(), :anna, '2026-03-02', :Greet, 'phone', at_now());`
const TAKEN_BACK =
  'update leaving set taken_back_at = at_now(), taken_back_by = :Anna where member_id = :anna'

const SAID_BY_BEA = SAID_BY_GREET.replace(':Greet', ':Bea')
const ORDERED = `insert into shop_request (cooperative_id, id, business_id, member_id, name, email, phone, street,
    postcode, city, offer, words, wanted, serves, language, asked_at, ordered_count, ordered_delivery,
    ordered_shipping, ordered_total)
  select :here, gen_random_uuid(), b.business_id, :anna, 'Klant', 'klant@voorbeeld.nl', '', '', '', '', '{}'::jsonb,
    '', '', 'people', 'nl', at_now(), 1, 'collect', 0, 1000 from member_business b where b.member_id = :anna limit 1;`
const WORKED = `insert into worked_day values (:here, :anna, '2026-03-05', 60, '', at_now());`

export const PEOPLE_GUARDS: readonly Guard[] = [
  {
    guard: 'keep_card_honest',
    sentence: "a card is printed in one's own name",
    as: 'greet',
    tries: `insert into sign_in_card values (gen_random_uuid(), :here, :Anna, sha256('code'), :Carla, at_now(),
      at_now() + interval '1 hour', null, null)`,
    otherwise: /row-level security/,
  },
  {
    guard: 'keep_card_honest',
    sentence: 'of a card one only says that it is withdrawn',
    as: 'greet',
    tries: `update sign_in_card set expires_at = expires_at + interval '1 year' where person_id = :Anna`,
  },
  {
    guard: 'refuse_card_of_more',
    sentence: 'a card signs in who is a member of one co-operative and nothing else',
    as: 'piet at the door',
    tries: `insert into session values (sha256('card'), gen_random_uuid(), :Piet, at_now(), at_now(),
      at_now() + interval '1 hour', null, false, 'card', null, 'test')`,
  },
  {
    guard: 'refuse_card_of_more',
    sentence: 'a card signs in who is a member of one co-operative and nothing else',
    of: 'sign_in_card',
    as: 'piet at the door',
    tries: 'update sign_in_card set used_at = at_now() where person_id = :Piet',
  },
  {
    guard: 'to_do_mail_is_chosen',
    sentence: 'only the person chooses a day for a mail',
    as: 'job',
    tries: 'update to_do_mail set weekday = 2 where person_id = :Anna',
  },
  {
    guard: 'keep_on_behalf_honest',
    sentence: 'nobody begins that way on behalf of somebody',
    as: 'greet',
    // In no session of hers.
    tries: `insert into on_behalf values (:here, gen_random_uuid(), :Anna, :Greet, gen_random_uuid(), 'code', at_now(),
      at_now() + interval '1 hour', null, null, null)`,
  },
  {
    guard: 'keep_on_behalf_end',
    sentence: 'what is over stays over, and what was said stays said',
    as: 'greet',
    tries: 'update on_behalf set ended_at = null where person_id = :Anna',
  },
  {
    guard: 'keep_on_behalf_end',
    sentence: 'only the member says to have read it',
    as: 'greet',
    tries: 'update on_behalf set seen_at = at_now() where person_id = :Anna',
  },
  {
    guard: 'keep_deed_within',
    sentence: 'nobody works on behalf of them any more',
    as: 'anna by greet',
    tries: `insert into on_behalf_deed values (:here, gen_random_uuid(), ${BEHALF}, 'thing-booked', null, at_now())`,
  },
  {
    guard: 'keep_deed_within',
    sentence: 'nobody works on behalf of them any more',
    of: 'on_behalf_reading',
    as: 'anna by greet',
    tries: `insert into on_behalf_reading values (:here, ${BEHALF}, 'appointments', at_now())`,
  },
  {
    guard: 'keep_leaving',
    sentence: 'who left already does not say that they stop',
    first: `delete from leaving_destination where member_id = :anna;
      delete from leaving where member_id = :anna; ${STOPPED}`,
    as: 'anna',
    tries: `insert into leaving (cooperative_id, id, member_id, last_day, said_by, said_how, said_at)
      values (:here, gen_random_uuid(), :anna, '2026-04-30', :Anna, 'self', at_now())`,
  },
  {
    guard: 'keep_leaving',
    sentence: 'what was taken back stays taken back',
    first: TAKEN_BACK,
    as: 'anna',
    tries: `update leaving set taken_back_at = at_now() + interval '1 day' where member_id = :anna`,
  },
  {
    guard: 'keep_leaving',
    sentence: 'stopping is taken back in the own name',
    as: 'anna',
    tries: `update leaving set taken_back_at = at_now(), taken_back_by = :Greet where member_id = :anna`,
  },
  {
    guard: 'keep_leaving',
    sentence: 'that somebody stops is looked at by another than who wrote it',
    first: SAID_BY_GREET,
    as: 'greet',
    tries: `update leaving set seen_at = at_now(), seen_by = :Greet where member_id = :anna and taken_back_at is null`,
  },
  {
    guard: 'keep_leaving',
    sentence: 'who told a member says so in the own name',
    as: 'greet',
    tries: `update leaving set told_at = at_now(), told_by = :Carla where member_id = :anna`,
  },
  {
    guard: 'keep_end_by_two',
    sentence: 'a membership is ended by two, on the day that was said',
    first: SAID_BY_GREET,
    as: 'greet',
    tries: STOPPED,
  },
  {
    guard: 'keep_why_of_end',
    sentence: 'who ends a membership says why',
    first: SAID_BY_GREET,
    as: 'carla',
    tries: `update leaving set end_why = 'zomaar' where member_id = :anna and taken_back_at is null`,
  },
  {
    guard: 'keep_end_explained',
    sentence: 'a customer waits for what they ordered',
    first: SAID_BY_BEA + ORDERED,
    as: 'greet',
    tries: STOPPED,
  },
  {
    guard: 'keep_end_explained',
    sentence: 'a last day so far back is explained',
    first: SAID_BY_BEA + WORKED,
    as: 'greet',
    tries: STOPPED,
  },
  {
    guard: 'keep_work_ended',
    sentence: 'work in a business does not end before what was done in it',
    first: ORDERED,
    as: 'greet',
    tries: `update member_business set until = '2026-03-02' where member_id = :anna`,
    otherwise: /who is the last in a business/,
  },
  ...WORK_GUARDS,
  {
    guard: 'keep_leaving',
    sentence: 'who left is made a member again in the register',
    first: STOPPED,
    as: 'anna',
    tries: TAKEN_BACK,
  },
  {
    guard: 'keep_first_day',
    sentence: 'nobody is a member from a day that is still to come',
    as: 'greet',
    tries: `insert into member (cooperative_id, id, person_id, name, first_name, joined_on, entered_at)
      values (:here, gen_random_uuid(), :Carla, 'Carla', 'Carla', today() + 1, at_now())`,
  },
  {
    guard: 'keep_first_day',
    sentence: 'nobody is a member from a day that is still to come',
    as: 'greet',
    tries: 'update member set joined_on = today() + 1, entered_at = at_now() where id = :anna',
    otherwise: /somebody was a member before/,
  },
  {
    guard: 'keep_first_day',
    sentence: 'somebody was a member before what stands of them',
    as: 'greet',
    tries: 'update member set joined_on = today(), entered_at = at_now() where id = :anna',
  },
]
