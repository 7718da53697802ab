/**
 * Piet is of the office too: what is between him and Anna he does not say in her place. And nobody says what both of
 * two members say.
 */
import type { Guard } from './guards.tries.ts'

const ASK = (whose: string) =>
  `(select id from help_post where member_id = ${whose} and what = 'mijn webwinkel bouwen')`
const STALL = `(select id from help_post where member_id = :anna and what = 'mijn kraam opbouwen')`

type Saying = Pick<Guard, 'first' | 'tries' | 'otherwise'>

const SAYINGS: Readonly<Record<string, Saying>> = {
  help_gift: {
    tries: `update help_gift set answer = 'taken-back', answered_at = '2027-01-01' where from_member_id = :anna`,
  },
  'help_gift, offered': {
    tries: `insert into help_gift (cooperative_id, id, from_member_id, to_member_id, minutes, written_by, writer,
        written_at)
      values (:here, gen_random_uuid(), :anna, :piet, 30, :Piet, 'Piet', at_now())`,
  },
  help_promise: {
    tries: `update help_promise set agreed_at = '2027-01-01' where post_id = ${ASK(':anna')}`,
    otherwise: /^what is said of help on behalf of a member is noted$/,
  },
  'help_promise, begun': {
    first: `update help_promise set closed_at = '2027-01-01', closed_by = :piet where post_id = ${ASK(':piet')}`,
    tries: `insert into help_promise (cooperative_id, id, post_id, helper_id, helped_id, begun_by, begun_at)
      values (:here, gen_random_uuid(), ${ASK(':piet')}, :anna, :piet, :anna, at_now())`,
  },
  help_transfer: {
    first: `update help_promise set helper_done_at = '2027-01-01', helped_done_at = '2027-01-01', minutes = 10
      where post_id = ${STALL}`,
    tries: `
      insert into help_transfer (cooperative_id, id, from_member_id, to_member_id, minutes, moved_at, moved_by,
        promise_id)
      select :here, gen_random_uuid(), :anna, :piet, 10, at_now(), :Anna, id from help_promise
      where post_id = ${STALL}`,
  },
}

const BOTH: Guard = {
  guard: 'keep_promise_by_two_hands',
  sentence: 'nobody says both sides of a promise',
  first: `insert into help_written
    select :here, gen_random_uuid(), post_id, id, :piet, 'yes', 'told', :Carla, 'Carla', at_now() from help_promise
    where post_id = ${ASK(':anna')}`,
  as: 'anna by carla',
  tries: `update help_promise set agreed_at = '2027-01-01' where post_id = ${ASK(':anna')}`,
  otherwise: /^help for each other: each says what is theirs to say$/,
}

export const TWO_SIDES_GUARDS: readonly Guard[] = [
  ...Object.entries(SAYINGS).map(([of, saying]): Guard => ({
    guard: 'keep_two_sides',
    sentence: 'nobody says on behalf of a member what that member says to them',
    of,
    as: 'anna by piet',
    ...saying,
  })),
  BOTH,
]
