import type { PersonActor } from '../../platform/actor.ts'
import type { Now } from '../../platform/clock.ts'
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import { loadWhatStands } from './load-what-stands.ts'
import { answerWriteOffRow, waitingOfInvoice } from './write-off.db.ts'

/**
 * Ends what was asked of an invoice before, when nobody can say yes to it any more because something was paid
 * meanwhile: for who asks anew. What can still get a yes stays, and asking anew is then refused.
 */
export async function endOutdated(
  tx: Tx,
  { cooperativeId, personId }: PersonActor,
  invoiceId: Id<'invoice'>,
  { at }: Now,
): Promise<void> {
  const asked = await waitingOfInvoice(tx, cooperativeId, invoiceId)
  if (!asked || (await loadWhatStands(tx, cooperativeId, asked)) === asked.amount) return
  await answerWriteOffRow(tx, cooperativeId, asked.id, { by: personId, at, settlementId: null })
}
