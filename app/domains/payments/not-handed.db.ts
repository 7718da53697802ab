import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'

/** A payment in a batch that did not go to the bank yet. */
export type NotHanded = {
  readonly batchId: Id<'payment-batch'>
  readonly number: number
  readonly payeeName: string
}

/**
 * The payments of exactly so many cents that wait in a batch which the bank does not have yet: who paid one of them
 * outside the batch would pay it twice.
 */
export async function notHanded(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  amount: Cents,
): Promise<readonly NotHanded[]> {
  const { rows } = await sql<NotHanded>`
    select b.id as "batchId", b.number, i.payee_name as "payeeName"
    from payment_item i
    join payment_batch b on b.cooperative_id = i.cooperative_id and b.id = i.batch_id and b.handed_at is null
    where i.cooperative_id = ${cooperativeId} and i.closed_as is null and i.amount = ${amount}
    order by b.number, i.position`.execute(tx)
  return rows
}
