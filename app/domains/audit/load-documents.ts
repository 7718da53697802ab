import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import { bankLinesOfEntries } from '../bank/index.ts'
import type { entryOpened } from '../books/index.ts'
import { costsOfEntries, supplierInvoicesOfEntries } from '../spending/index.ts'

/** The papers behind an entry. */
export type EntryDocuments = {
  readonly invoices: readonly Id<'invoice'>[]
  readonly cost: Id<'job-cost'> | undefined
  readonly supplierInvoice: Id<'supplier-invoice'> | undefined
  readonly bankLine: Id<'bank-line'> | undefined
  /** It shared out what a customer paid: its page tells how. */
  readonly isSharing: boolean
}

/** Finds the papers behind an entry, whichever domain keeps them. */
export async function documentsOf(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  { head, lines }: NonNullable<Awaited<ReturnType<typeof entryOpened>>>,
): Promise<EntryDocuments> {
  // What takes an entry back has the papers of the entry that it takes back.
  const ids = [head.id, ...(head.reverses_id ? [head.reverses_id] : [])]
  const [costs, suppliers, bank] = [
    await costsOfEntries(tx, cooperativeId, ids),
    await supplierInvoicesOfEntries(tx, cooperativeId, ids),
    await bankLinesOfEntries(tx, cooperativeId, ids),
  ]
  const first = <T>(found: ReadonlyMap<Id<'entry'>, T>) => ids.flatMap((one) => found.get(one) ?? [])[0]
  return {
    invoices: [...new Set(lines.flatMap((line) => line.invoice_id ?? []))],
    cost: first(costs),
    supplierInvoice: first(suppliers),
    bankLine: first(bank),
    isSharing: head.book === 'sharing',
  }
}

/** Whether there is no paper at all: somebody wrote it by hand. */
export function hasNoPaper(of: EntryDocuments): boolean {
  const { invoices, cost, supplierInvoice, bankLine, isSharing } = of
  return invoices.length === 0 && !cost && !supplierInvoice && !bankLine && !isSharing
}
