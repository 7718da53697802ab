import type { PersonActor } from '../../platform/actor.ts'
import type { Now } from '../../platform/clock.ts'
import type { Tx } from '../../platform/database.ts'
import { chartOf, openingAccounts } from '../books/index.ts'
import { membersToCompare } from '../members/index.ts'
import { potsBegun } from '../pots/index.ts'
import { customerNames, numbersThere } from '../sales/index.ts'
import type { ImportFacts } from './import-facts.ts'
import type { ImportToDo } from './import-file.db.ts'

/** What is there already beside which a list of this kind is laid; only what that kind asks for. */
export async function loadFacts(
  tx: Tx,
  { cooperativeId, personId }: PersonActor,
  list: Pick<ImportToDo, 'kind' | 'rows' | 'columns' | 'countsOn'>,
  now: Now,
): Promise<ImportFacts> {
  const { kind } = list
  const isOfSales = kind === 'customers' || kind === 'invoices'
  const chart = kind === 'balance' ? await chartOf(tx, cooperativeId) : []
  const pots = kind === 'pots' ? await potsBegun(tx, cooperativeId) : []
  const column = list.columns.number
  const numbers =
    kind === 'invoices' && column !== undefined
      ? list.rows.map((row) => (row[column] ?? '').slice(0, 60))
      : []
  return {
    today: now.today,
    countsOn: list.countsOn,
    me: personId,
    members: kind === 'balance' ? [] : await membersToCompare(tx, cooperativeId),
    customers: isOfSales ? await customerNames(tx, cooperativeId) : [],
    numbers: await numbersThere(tx, cooperativeId, numbers),
    accounts: chart,
    openable: new Set(openingAccounts(chart).map(({ code }) => code)),
    opened: new Set(pots.filter(({ opened }) => opened).map(({ memberId }) => memberId)),
    begun: new Set(pots.map(({ memberId }) => memberId)),
  }
}
