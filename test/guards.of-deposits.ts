/** What the database refuses of a deposit of which somebody wants to keep a part. */
import type { Guard } from './guards.tries.ts'

/** What Anna fetched, and gave a deposit for. */
export const FETCHED = '(select booking_id from thing_deposit where member_id = :anna)'

const asksToKeep = (kept: number, by: string) => `
  insert into thing_deposit_ask (cooperative_id, id, booking_id, kept, why, asked_at, asked_by)
  values (:here, gen_random_uuid(), ${FETCHED}, ${kept}, 'deuk', at_now(), ${by})`

const answersAsk = (answer: 'yes' | 'no', by: string, member = ':anna', also = '') => `
  update thing_deposit_ask set answer = '${answer}', answered_at = '2027-01-01', answered_by = ${by}${also}
  where booking_id = (select booking_id from thing_deposit where member_id = ${member})`

/** The administration has a photo of how what Anna fetched came back. */
const PHOTO_OF_BACK = `
  insert into thing_word
  values (:here, gen_random_uuid(), ${FETCHED}, 'returned', 'cooperative', 'deuk', at_now(), :Greet);
  insert into thing_photo
  select :here, gen_random_uuid(), w.id, 1, 'deuk.jpg', 'image/jpeg', decode(repeat('00', 32), 'hex'), 'jpg'
  from thing_word w where w.booking_id = ${FETCHED} and w.moment = 'returned';`

export const DEPOSIT_GUARDS: readonly Guard[] = [
  {
    guard: 'keep_thing_deposit',
    sentence: 'of a deposit nothing is kept by one person',
    first: PHOTO_OF_BACK,
    as: 'greet',
    tries: `update thing_deposit set settled_at = '2027-01-01', settled_by = :Greet, kept = 500, why = 'deuk',
      settled_entry_id = entry_id where member_id = :anna`,
  },
  {
    guard: 'keep_thing_deposit',
    sentence: 'what was asked of a deposit is answered first',
    as: 'greet',
    tries: `update thing_deposit set settled_at = '2027-01-01', settled_by = :Greet, kept = 0,
      settled_entry_id = entry_id where member_id = :anna`,
  },
  {
    guard: 'keep_deposit_ask',
    sentence: 'of a deposit no more is kept than there is',
    first: `${PHOTO_OF_BACK} delete from thing_deposit_ask where booking_id = ${FETCHED}`,
    as: 'greet',
    tries: asksToKeep(1001, ':Greet'),
  },
  {
    guard: 'keep_deposit_ask',
    sentence: 'nobody asks to keep of a deposit without a photo',
    first: `delete from thing_deposit_ask where booking_id = ${FETCHED}`,
    as: 'greet',
    tries: asksToKeep(500, ':Greet'),
  },
  {
    guard: 'keep_deposit_ask',
    sentence: 'nobody keeps of the own deposit, nor answers to it',
    first: PHOTO_OF_BACK.replaceAll(':anna', ':piet'),
    as: 'piet',
    tries: answersAsk('no', ':Piet', ':piet'),
  },
  {
    guard: 'keep_deposit_ask',
    sentence: 'what one asks to keep of a deposit another says yes to',
    first: PHOTO_OF_BACK,
    as: 'greet',
    tries: answersAsk('yes', ':Greet'),
  },
  {
    guard: 'keep_deposit_ask',
    sentence: 'what a member says of their deposit they say themselves',
    first: PHOTO_OF_BACK,
    as: 'greet',
    tries: `update thing_deposit_ask set reply = 'goed', replied_at = '2027-01-01' where booking_id = ${FETCHED}`,
  },
  {
    guard: 'keep_deposit_ask',
    sentence: 'who answers leaves what the member said',
    first: PHOTO_OF_BACK,
    as: 'piet',
    tries: answersAsk('no', ':Piet', ':anna', `, reply = 'goed', replied_at = '2027-01-01'`),
  },
]
