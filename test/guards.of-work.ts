/** What the database refuses of a business that ends, and of who works in it. */
import type { Guard } from './guards.tries.ts'

const EMPTY = `insert into business values (:here, gen_random_uuid(), 'Leeg', '', '2020-01-01', null);
  insert into member_business select :here, :anna, id, '2020-01-01', null from business where trade_name = 'Leeg';`
const LEEG = `(select id from business where trade_name = 'Leeg')`
const ENDED_BEFORE = `${EMPTY} update member_business set until = '2021-01-01' where business_id = ${LEEG};
  update member_business set ended_at = at_now() - interval '30 days' where business_id = ${LEEG};`

export const WORK_GUARDS: readonly Guard[] = [
  {
    guard: 'keep_work_ended',
    sentence: 'work in a business ends when its last day is over',
    first: EMPTY,
    as: 'greet',
    tries: `update member_business set until = today() where business_id = ${LEEG}`,
    otherwise: /who is the last in a business/,
  },
  {
    guard: 'keep_work_ended',
    sentence: 'who is the last in a business ends the business',
    first: EMPTY,
    as: 'greet',
    tries: `update member_business set until = today() - 1 where business_id = ${LEEG}`,
  },
  {
    guard: 'keep_business_ended',
    sentence: 'a business ends when its last day is over',
    first: EMPTY,
    as: 'greet',
    tries: `update business set ended_on = today() where id = ${LEEG}`,
  },
  {
    guard: 'keep_business_ended',
    sentence: 'a business does not end before what was done in it',
    first: `${EMPTY} update member_business set since = today() where business_id = ${LEEG};`,
    as: 'greet',
    tries: `update business set ended_on = today() - 1 where id = ${LEEG}`,
  },
  {
    guard: 'keep_work_taken_up',
    sentence: 'nobody begins in a business that ended',
    first: `${ENDED_BEFORE} update business set ended_on = '2021-01-01' where id = ${LEEG};`,
    as: 'greet',
    tries: `insert into member_business select :here, :anna, ${LEEG}, today(), null`,
  },
  {
    guard: 'keep_work_taken_up',
    sentence: 'what ended before today is taken up from today',
    of: 'member_business',
    first: ENDED_BEFORE,
    as: 'greet',
    tries: `update member_business set until = null where business_id = ${LEEG}`,
  },
]
