import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'
import { takeBackPreview, writeOffPreview } from '../sales/index.ts'
import type { WriteOff } from './write-off.db.ts'

/**
 * What a yes would be about today: what is open of the invoice, or what was given up of it where that is taken back. In
 * cents with VAT; zero when there is nothing left. A yes holds for the amount that was asked and for no other, so where
 * the two differ only a no is left, and asking anew.
 */
export async function loadWhatStands(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  { invoiceId, ground }: Pick<WriteOff, 'invoiceId' | 'ground'>,
): Promise<Cents> {
  if (ground === 'mistake') return (await takeBackPreview(tx, cooperativeId, invoiceId))?.givenUp ?? 0n
  return (await writeOffPreview(tx, cooperativeId, invoiceId))?.open ?? 0n
}
