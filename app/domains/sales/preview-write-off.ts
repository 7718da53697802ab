import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'
import { creditedQuantities } from './credit.db.ts'
import { invoiceById } from './invoice.db.ts'
import { writtenOffOf } from './written-off.ts'

/** What writing off all that is open of an invoice comes to. Cents; `vat` comes back from the Belastingdienst. */
export type WriteOffPreview = {
  readonly invoiceId: Id<'invoice'>
  readonly number: string
  readonly customer: string
  readonly members: readonly string[]
  readonly dueOn: Day
  readonly open: Cents
  readonly vat: Cents
  /** It was shared out when it was sent: that is taken back. */
  readonly wasShared: boolean
}

/** What writing off would come to; undefined when nothing is open, or not for whoever asks. */
export async function writeOffPreview(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'invoice'>,
): Promise<WriteOffPreview | undefined> {
  const invoice = await invoiceById(tx, cooperativeId, id)
  if (invoice?.state !== 'issued' || invoice.open <= 0n || !invoice.dueOn) return undefined
  const credited = await creditedQuantities(tx, cooperativeId, id)
  const { open, writtenOff, number, buyer, dueOn, shares, shareOn } = invoice
  const before = writtenOffOf(invoice, credited, writtenOff)
  const after = writtenOffOf(invoice, credited, writtenOff + open)
  return {
    invoiceId: id,
    number,
    customer: buyer.name,
    members: shares.map(({ name }) => name),
    dueOn,
    open,
    vat: open - (after.net - before.net),
    wasShared: shareOn === 'invoice',
  }
}
