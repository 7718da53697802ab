/** Of which supplier each line on the creditors is, and what they had at the beginning and the end of a year. Pure. */
import type { CreditorLine } from '../books/index.ts'
import type { SpendingPaid } from './spending-paid.db.ts'
import { abs, type Cents } from '../../values/money.ts'
import type { Day } from '../../values/day.ts'

/** Who stands on the creditors. Cents, below zero when the co-operative owes them. */
export type Creditors = {
  /** The supplier of each line, by `lineKey`. */
  readonly ofLine: ReadonlyMap<string, string>
  readonly balances: ReadonlyMap<string, { readonly opening: Cents; readonly closing: Cents }>
}

/** A line of an entry by one text. */
export function lineKey(entryId: string, line: number): string {
  return `${entryId} ${line}`
}

/**
 * Finds the supplier of each line: of what was bought by its entry, of what the bank paid by the part with that
 * amount, of what takes an entry back by that entry. Lines of nobody known are left out.
 *
 * @param lines until the end of the year
 * @param bought the supplier of each entry of costs
 * @param names the supplier of each cost and invoice that the bank paid
 */
export function creditorsFrom(
  lines: readonly CreditorLine[],
  firstDay: Day,
  {
    bought,
    paid,
    names,
  }: {
    readonly bought: ReadonlyMap<string, string>
    readonly paid: readonly SpendingPaid[]
    readonly names: ReadonlyMap<string, string>
  },
): Creditors {
  const perEntry = Map.groupBy(paid, ({ entryId }) => entryId as string)
  const taken = new Map<string, Set<SpendingPaid>>()
  const ofLine = new Map<string, string>()
  const balances = new Map<string, { opening: Cents; closing: Cents }>()
  for (const { entryId, reverses, line, amount, countsOn } of lines) {
    const of = reverses ?? entryId
    const told = taken.get(entryId) ?? new Set()
    const part = perEntry.get(of)?.find((one) => abs(one.amount) === abs(amount) && !told.has(one))
    if (part) taken.set(entryId, told.add(part))
    const name = bought.get(of) ?? (part && names.get(part.aboutId))
    if (name === undefined) continue
    ofLine.set(lineKey(entryId, line), name)
    const { opening, closing } = balances.get(name) ?? { opening: 0n, closing: 0n }
    balances.set(name, {
      opening: countsOn < firstDay ? opening + amount : opening,
      closing: closing + amount,
    })
  }
  return { ofLine, balances }
}
