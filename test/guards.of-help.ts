/** What the database refuses of help among members, their hours and their turns. */
import type { Guard } from './guards.tries.ts'

const DUTY = '(select id from duty where cooperative_id = :here)'
const ANNAS_ASK = `(select id from help_post where member_id = :anna and what = 'mijn webwinkel bouwen')`
const ANNAS_STALL = `(select id from help_post where member_id = :anna and what = 'mijn kraam opbouwen')`

const turnIs = (what: string) => `update duty_turn set ${what}, said_at = at_now() where duty_id = ${DUTY}`
const saysFirst = (day: string, done: string) => `
  insert into duty_turn (cooperative_id, duty_id, on_day, member_id, said_by, said_at, done_at)
  values (:here, ${DUTY}, '${day}', :anna, :Anna, at_now(), ${done})`
const ANNAS_TURN = turnIs('member_id = :anna, said_by = :Anna')

const moves = (from: string, to: string, by = ':Anna') => `
  insert into help_transfer (cooperative_id, id, from_member_id, to_member_id, minutes, moved_at, moved_by)
  values (:here, gen_random_uuid(), ${from}, ${to}, 10, at_now(), ${by});`

export const HELP_GUARDS: readonly Guard[] = [
  {
    guard: 'keep_duty_turn',
    sentence: 'a turn: a member speaks for themselves',
    as: 'anna',
    tries: turnIs('member_id = :piet, said_by = :Anna'),
  },
  {
    guard: 'keep_duty_turn',
    sentence: 'a turn is of who is a member that day',
    first: `update member set left_on = '2026-03-02' where id = :anna`,
    as: 'greet',
    tries: turnIs('member_id = :anna, said_by = :Greet'),
    otherwise: /^who is no member any more begins nothing$/,
  },
  {
    guard: 'keep_duty_turn',
    sentence: 'what was done is not said again',
    first: turnIs('member_id = :anna, said_by = :Anna, done_at = at_now()'),
    as: 'greet',
    tries: turnIs('said_by = :Greet, done_at = null'),
  },
  {
    guard: 'keep_duty_turn',
    sentence: 'this turn is of another',
    first: ANNAS_TURN,
    as: 'greet',
    tries: turnIs('member_id = :piet, said_by = :Greet'),
  },
  {
    guard: 'keep_duty_turn',
    sentence: 'a turn: each says what is theirs to say',
    first: ANNAS_TURN,
    as: 'greet',
    tries: turnIs('said_by = :Greet, done_at = at_now()'),
  },
  {
    guard: 'keep_duty_turn',
    sentence: 'a turn that is to come was not done yet',
    as: 'anna',
    tries: saysFirst('2027-03-03', 'at_now()'),
    otherwise: /^on this day the role has no turn$/,
  },
  {
    guard: 'keep_duty_turn',
    sentence: 'on this day the role has no turn',
    as: 'anna',
    tries: saysFirst('2026-03-03', 'null'),
  },
  {
    guard: 'keep_promise_with_deed',
    sentence: 'what is said of help on behalf of a member is noted',
    as: 'anna by carla',
    tries: `update help_promise set closed_at = '2027-01-01', closed_by = :anna
      where helper_id = :anna or helped_id = :anna`,
  },
  {
    guard: 'keep_gift_honest',
    sentence: 'hours that were offered: who gets them says yes, once',
    as: 'anna',
    tries: `update help_gift set answer = 'yes', answered_at = '2027-01-01' where from_member_id = :anna`,
  },
  {
    guard: 'keep_help_day',
    sentence: 'a day for help: each says what is theirs to say',
    as: 'anna',
    tries: `update help_day set agreed_at = '2027-01-01' where said_by = :anna`,
  },
  {
    guard: 'keep_hours_honest',
    sentence: 'no hours are kept here',
    first: `${moves(':piet', ':anna', ':Piet')}
      insert into help_hours values (:here, gen_random_uuid(), false, -1200, '2030-01-01', :Bea)`,
    as: 'anna',
    tries: moves(':anna', ':piet'),
  },
  {
    guard: 'keep_hours_honest',
    sentence: 'the municipality of a member wants no hours kept',
    first: `${moves(':piet', ':anna', ':Piet')}
      insert into municipality_policy (cooperative_id, id, municipality_id, version, valid_from, policy, proposed_at,
        proposed_by, confirmed_at, confirmed_by)
      select :here, gen_random_uuid(), c.municipality_id, 9, '2015-01-01', '{"hoursForEachOther": "no"}', '2026-03-01',
        :Greet, '2026-03-01', :Bea
      from municipal_client c where c.member_id = :anna`,
    as: 'anna',
    tries: moves(':anna', ':piet'),
  },
  {
    guard: 'keep_hours_honest',
    sentence: 'hours come for a turn that was done',
    as: 'anna',
    tries: `insert into help_transfer (cooperative_id, id, to_member_id, minutes, moved_at, moved_by, duty_id, duty_day)
      values (:here, gen_random_uuid(), :anna, 180, at_now(), :Anna, ${DUTY}, '2026-03-05')`,
  },
  {
    guard: 'keep_hours_honest',
    sentence: 'hours move as both said, or as a gift',
    first: moves(':anna', ':piet'),
    as: 'anna',
    tries: moves(':piet', ':anna'),
  },
  {
    guard: 'keep_hours_honest',
    sentence: 'an account of hours would be below its limit',
    as: 'anna',
    tries: moves(':anna', ':piet'),
  },
  {
    guard: 'keep_post_honest',
    sentence: 'what is off the board or done is not written anew',
    first: `update help_post set closed_at = '2027-01-01' where id = ${ANNAS_STALL}`,
    as: 'anna',
    tries: `update help_post set what = 'iets anders', changed_at = '2027-01-02' where id = ${ANNAS_STALL}`,
  },
  {
    guard: 'keep_post_written',
    sentence: 'what is put on the board for another says who wrote it',
    first: `insert into person (id, name, created_at) values (gen_random_uuid(), 'Karel', at_now());
      insert into member select :here, gen_random_uuid(), id, 'Karel', 'Karel', '2020-01-01', null from person
      where name = 'Karel'`,
    as: 'carla',
    tries: `insert into help_post (cooperative_id, id, member_id, kind, what, said_at)
      select :here, gen_random_uuid(), id, 'ask', 'mijn schuur opruimen', at_now() from help_written_for() id`,
  },
  {
    guard: 'keep_promise_honest',
    sentence: 'help for each other: each says what is theirs to say',
    as: 'piet',
    // He offered it himself: Anna says yes.
    tries: `update help_promise set agreed_at = '2027-01-01' where post_id = ${ANNAS_ASK}`,
  },
  {
    guard: 'keep_promise_of_post',
    sentence: 'help is promised to who asked it, or by who offered it',
    as: 'anna',
    tries: `insert into help_promise (cooperative_id, id, post_id, helper_id, helped_id, begun_by, begun_at)
      values (:here, gen_random_uuid(), ${ANNAS_ASK}, :anna, :piet, :anna, at_now())`,
  },
  {
    guard: 'keep_promise_of_post',
    sentence: 'help that is over is promised by nobody',
    as: 'piet',
    first: `update help_post set closed_at = '2099-01-01' where id = ${ANNAS_ASK}`,
    tries: `insert into help_promise (cooperative_id, id, post_id, helper_id, helped_id, begun_by, begun_at)
      values (:here, gen_random_uuid(), ${ANNAS_ASK}, :piet, :anna, :piet, at_now())`,
  },
  {
    guard: 'keep_promise_read',
    sentence: 'who reads what is on the board says so themselves',
    as: 'piet',
    tries: `update help_promise set read_version = 99 where post_id = ${ANNAS_ASK}`,
  },
  {
    guard: 'keep_promise_read',
    sentence: 'who reads what is on the board says so themselves',
    of: 'help_promise, when it begins',
    first: `update help_promise set closed_at = '2027-01-01', closed_by = :anna where post_id = ${ANNAS_ASK}`,
    as: 'piet',
    tries: `insert into help_promise (cooperative_id, id, post_id, helper_id, helped_id, begun_by, begun_at,
        read_version)
      values (:here, gen_random_uuid(), ${ANNAS_ASK}, :piet, :anna, :piet, at_now(), 99)`,
  },
  {
    guard: 'keep_duty_turn',
    sentence: 'a turn: a member speaks for themselves',
    of: 'duty_turn, the first time',
    as: 'anna',
    tries: `insert into duty_turn (cooperative_id, duty_id, on_day, member_id, said_by, said_at, off)
      values (:here, ${DUTY}, '2026-04-02', :anna, :Anna, at_now(), true)`,
    otherwise: /^on this day the role has no turn$/,
  },
  {
    guard: 'keep_help_day',
    sentence: 'a day for help: each says what is theirs to say',
    of: 'help_day, before there is a yes to the help',
    as: 'anna',
    tries: `insert into help_day
      select :here, id, '2027-03-05T10:00:00Z', 60, '', :anna, at_now() from help_promise where post_id = ${ANNAS_ASK}`,
  },
]
