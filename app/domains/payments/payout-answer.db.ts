import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import type { PayoutAnswer } from './payout-answer.ts'

/** The latest word of each member whose row may be seen, by member. */
export async function latestAnswers(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
): Promise<ReadonlyMap<string, PayoutAnswer>> {
  const { rows } = await sql<PayoutAnswer>`
    select distinct on (a.member_id) a.id, a.member_id as "memberId", a.amount, a.answer, a.said_at as "saidAt",
      exists (select from payment_item i where i.cooperative_id = a.cooperative_id and i.payout_answer_id = a.id
        and (i.closed_as is null or i.closed_as = 'settled')) as used
    from payout_answer a where a.cooperative_id = ${cooperativeId}
    order by a.member_id, a.said_at desc, a.id desc`.execute(tx)
  return new Map(rows.map((row) => [row.memberId, row]))
}

/** Keeps what a member said. */
export async function insertAnswer(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  of: Omit<PayoutAnswer, 'used'> & { readonly by: Id<'person'> },
): Promise<void> {
  await tx
    .insertInto('payout_answer')
    .values({
      cooperative_id: cooperativeId,
      id: of.id,
      member_id: of.memberId,
      amount: of.amount,
      answer: of.answer,
      said_by: of.by,
      said_at: of.saidAt,
    })
    .execute()
}
