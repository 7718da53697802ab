import type { Tx } from '../../../platform/database.ts'
import type { Id } from '../../../values/id.ts'
import { takenBack, type TakenBack } from '../../pots/index.ts'
import { creditNotesOf, invoiceNames } from '../../sales/index.ts'
import type { MonthOfWork, TakenOff } from './month-of-work.ts'

type Work = Pick<MonthOfWork, 'invoices' | 'costs'>

/**
 * What took something off what was shared, for the destinations to which less than nothing went: of the invoices
 * worked in a month and the costs made in it. For whoever may read that month.
 */
export async function takenOffOf(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
  work: Work,
  shared: MonthOfWork['shared'],
): Promise<TakenOff[]> {
  const below = Object.entries(shared).flatMap(([to, amount]) => (amount < 0n ? [to] : []))
  const of = {
    memberId,
    invoices: work.invoices.map(({ invoiceId }) => invoiceId),
    costs: work.costs.map(({ costId }) => costId),
  }
  const taken = await takenBack(tx, cooperativeId, of, below)
  const credits = taken.flatMap(({ creditedBy }) => creditedBy ?? [])
  const creditNotes = await creditNotesOf(tx, cooperativeId, credits)
  const about = [...taken, ...work.costs].flatMap(({ invoiceId }) => invoiceId ?? [])
  const names = await invoiceNames(tx, cooperativeId, taken.length === 0 ? [] : about)
  const numberOf = (id: TakenBack['invoiceId']) => (id && names.get(id)?.number) ?? ''
  return taken.map((one) => takenOffBy(one, work, numberOf, creditNotes))
}

function takenOffBy(
  { to, cause, invoiceId, costId, creditedBy }: TakenBack,
  { costs }: Work,
  numberOf: (id: TakenBack['invoiceId']) => string,
  creditNotes: ReadonlyMap<string, string>,
): TakenOff {
  const cost = costs.find((one) => one.costId === costId)
  if (cost) {
    const { supplier, description } = cost
    return { to, what: 'cost', supplier, description, of: numberOf(cost.invoiceId) }
  }
  const of = numberOf(invoiceId)
  const number = (creditedBy && creditNotes.get(creditedBy)) ?? ''
  if (cause === 'credit') return { to, what: 'credit-note', number, of }
  return { to, what: cause === 'write-off' ? 'written-off' : 'payment-back', of }
}
