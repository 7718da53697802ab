/** What ended with a membership and can be taken up again with it. */
import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { insertWorksIn } from './businesses.db.ts'

/** A business in which somebody worked until their membership ended, and that is there still. */
export type EndedWith = {
  readonly businessId: Id<'business'>
  readonly tradeName: string
  readonly since: Day
  readonly until: Day
  /** On which day it was entered that the work ended; null where that was not kept. */
  readonly enteredOn: Day | null
}

/** Of who left: the businesses that ended with the membership. */
export async function endedWithMembership(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
): Promise<readonly EndedWith[]> {
  const { rows } = await sql<EndedWith>`
    select b.id as "businessId", b.trade_name as "tradeName", w.since, w.until,
      day_of(coalesce(w.ended_at, m.entered_at)) as "enteredOn"
    from member m
    join member_business w on w.cooperative_id = m.cooperative_id and w.member_id = m.id
      and w.until = greatest(m.left_on, w.since)
    join business b on b.cooperative_id = w.cooperative_id and b.id = w.business_id and b.ended_on is null
    where m.cooperative_id = ${cooperativeId} and m.id = ${memberId} and m.left_on is not null
    order by b.trade_name`.execute(tx)
  return rows
}

/** They work there again: as before when the end was entered today, and else from today on. */
export async function takeUpWorks(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
  ended: readonly EndedWith[],
  today: Day,
): Promise<void> {
  for (const { businessId, since, enteredOn } of ended) {
    const from = enteredOn === today ? since : today
    await insertWorksIn(tx, cooperativeId, { memberId, businessId, since: from, until: undefined })
  }
}
