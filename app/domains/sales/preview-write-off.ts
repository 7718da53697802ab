import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'
import { creditedQuantities } from './credit.db.ts'
import { invoiceById } from './invoice.db.ts'
import type { Issued } from './invoice.ts'
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
  /** `none`: nothing was shared out of it; `shared` when it was sent: that is taken back; `before` Gilde, elsewhere. */
  readonly sharing: 'none' | 'shared' | 'before'
}

/** What writing off would come to; undefined when nothing is open, or not for whoever asks. */
export async function writeOffPreview(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'invoice'>,
): Promise<WriteOffPreview | undefined> {
  const invoice = await invoiceById(tx, cooperativeId, id)
  if (invoice?.state !== 'issued' || invoice.open <= 0n || !invoice.dueOn) return undefined
  const { open, writtenOff } = invoice
  const net = await netBetween(tx, cooperativeId, invoice, writtenOff, writtenOff + open)
  return { ...named(invoice), dueOn: invoice.dueOn, open, vat: open - net }
}

/** What taking back a mistaken write-off comes to. Cents; `vat` is owed to the Belastingdienst again. */
export type TakeBackPreview = Omit<WriteOffPreview, 'dueOn' | 'open'> & {
  /** What two people gave up, also what of it was paid after all. */
  readonly givenUp: Cents
  /** What is open again. */
  readonly writtenOff: Cents
}

/** What taking back would come to; undefined when nothing is written off, or not for whoever asks. */
export async function takeBackPreview(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'invoice'>,
): Promise<TakeBackPreview | undefined> {
  const invoice = await invoiceById(tx, cooperativeId, id)
  if (invoice?.state !== 'issued' || invoice.writtenOff === 0n) return undefined
  const { givenUp, writtenOff } = invoice
  const net = await netBetween(tx, cooperativeId, invoice, 0n, writtenOff)
  return { ...named(invoice), givenUp, writtenOff, vat: writtenOff - net }
}

function named({ id, number, buyer, shares, shareOn }: Issued) {
  const sharing = ({ payment: 'none', invoice: 'shared', before: 'before' } as const)[shareOn]
  return { invoiceId: id, number, customer: buyer.name, members: shares.map(({ name }) => name), sharing }
}

async function netBetween(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  invoice: Issued,
  from: Cents,
  to: Cents,
): Promise<Cents> {
  const credited = await creditedQuantities(tx, cooperativeId, invoice.id)
  return writtenOffOf(invoice, credited, to).net - writtenOffOf(invoice, credited, from).net
}
