import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import type { PaymentSource } from './payment-source.ts'

/**
 * Whether the bank is paying something: it is in a batch that was released, and no statement showed or brought back its
 * payment yet. Who asks lies above the payments, so the database says it. What is being paid is not taken back: it
 * would come due again and be paid twice.
 */
export async function paymentUnderWay(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  source: PaymentSource,
  aboutId: string,
): Promise<boolean> {
  const { rows } = await sql<{ is: boolean }>`
    select payment_under_way(${cooperativeId}, ${source}, ${aboutId}) as is`.execute(tx)
  return rows[0]!.is
}
