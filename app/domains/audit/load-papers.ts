import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import { bankLinesOfEntries } from '../bank/index.ts'
import { papersOfEntries } from '../books/index.ts'
import { costsOfEntries, supplierInvoicesOfEntries } from '../spending/index.ts'
import type { Paper } from './paper-kinds.ts'

/**
 * Finds the papers behind entries, whichever domain keeps them: what tells most comes first. An entry that nobody may
 * see is not in the answer.
 */
export async function papersBehind(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  entries: readonly Id<'entry'>[],
): Promise<ReadonlyMap<Id<'entry'>, readonly Paper[]>> {
  const told = await papersOfEntries(tx, cooperativeId, entries)
  // What takes an entry back has the papers of the entry that it takes back.
  const idsOf = ({ id, reverses }: (typeof told)[number]) => [id, ...(reverses ? [reverses] : [])]
  const ids = told.flatMap(idsOf)
  const [costs, suppliers, bank] = [
    await costsOfEntries(tx, cooperativeId, ids),
    await supplierInvoicesOfEntries(tx, cooperativeId, ids),
    await bankLinesOfEntries(tx, cooperativeId, ids),
  ]
  return new Map(
    told.map((entry) => {
      const first = (kind: Paper['kind'], found: ReadonlyMap<Id<'entry'>, string>): Paper[] => {
        const [id] = idsOf(entry).flatMap((one) => found.get(one) ?? [])
        return id === undefined ? [] : [{ kind, id }]
      }
      const papers: Paper[] = [
        ...entry.invoices.map((id) => ({ kind: 'invoice', id }) as const),
        ...first('cost', costs),
        ...first('supplier-invoice', suppliers),
        ...entry.files.map((id) => ({ kind: 'entry-document', id }) as const),
        ...first('bank-line', bank),
        // It shared out what a customer paid: its page tells how.
        ...(entry.book === 'sharing' ? [{ kind: 'sharing', id: entry.id } as const] : []),
      ]
      return [entry.id, papers]
    }),
  )
}
