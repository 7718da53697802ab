/** What differs between two tellings of one month, thing by thing, so that it can be said in words. */
import type { Change, StatedWork } from './figures-shape.ts'

export type { Change } from './figures-shape.ts'

/**
 * What changed of a month since it was told: empty exactly when the same was done.
 *
 * @param before as it was told
 * @param after as it is now
 */
export function changesBetween(before: StatedWork, after: StatedWork): readonly Change[] {
  return [
    ...invoiceChanges(before.income.invoices, after.income.invoices),
    ...listChanges(before.costs.lines, after.costs.lines, (line, added) => ({
      what: added ? 'cost-added' : 'cost-gone',
      ...line,
    })),
    ...hourChanges(before.hours.weeks, after.hours.weeks),
    ...totalChange('received', before.income.received, after.income.received),
    ...sharedChanges(before.shared, after.shared),
    ...listChanges(before.pot, after.pot, (line, added) => ({
      what: added ? 'pot-added' : 'pot-gone',
      ...line,
    })),
    ...totalChange('paid-out', before.paidOut, after.paidOut),
  ]
}

type Invoice = StatedWork['income']['invoices'][number]

/**
 * That less is open of an invoice is a payment, unless a credit note came as well: then either may have done it,
 * and only what is open is told.
 */
function invoiceChanges(before: readonly Invoice[], after: readonly Invoice[]): Change[] {
  const lists = listChanges(
    before.map(withoutOpen),
    after.map(withoutOpen),
    ({ number, kind, net }, added) => ({
      what: added ? ('invoice-added' as const) : ('invoice-gone' as const),
      number,
      kind,
      net,
    }),
  )
  const credited = lists.some((change) => 'kind' in change && change.kind === 'credit-note')
  const open = after.flatMap((invoice): Change[] => {
    const told = before.find(({ number }) => number === invoice.number)
    if (!told || told.open === invoice.open) return []
    const paid = BigInt(told.open) - BigInt(invoice.open)
    return paid > 0n && !credited
      ? [{ what: 'invoice-paid', number: invoice.number, amount: String(paid) }]
      : [{ what: 'invoice-open', number: invoice.number, before: told.open, after: invoice.open }]
  })
  return [...lists, ...open]
}

function withoutOpen(invoice: Invoice): Omit<Invoice, 'open'> {
  const { number, kind, workedFrom, workedUntil, net } = invoice
  return { number, kind, workedFrom, workedUntil, net }
}

type Week = StatedWork['hours']['weeks'][number]

function hourChanges(before: readonly Week[], after: readonly Week[]): Change[] {
  return after.flatMap(({ from, until, minutes }): Change[] => {
    const told = before.find((week) => week.from === from)?.minutes ?? 0
    return told === minutes ? [] : [{ what: 'hours', from, until, before: told, after: minutes }]
  })
}

type Shared = StatedWork['shared'][number]

function sharedChanges(before: readonly Shared[], after: readonly Shared[]): Change[] {
  const all = [...new Set([...before, ...after].map(({ to }) => to))].sort()
  const amountIn = (list: readonly Shared[], to: string) => list.find((one) => one.to === to)?.amount ?? '0'
  return all.flatMap((to): Change[] => {
    const [told, now] = [amountIn(before, to), amountIn(after, to)]
    return told === now ? [] : [{ what: 'shared', to, before: told, after: now }]
  })
}

function totalChange(what: 'received' | 'paid-out', before: string, after: string): Change[] {
  return before === after ? [] : [{ what, before, after }]
}

/** What is in one list and not in the other; of things that are alike, as many as there are more. */
function listChanges<T extends object, C extends Change>(
  before: readonly T[],
  after: readonly T[],
  told: (one: T, added: boolean) => C,
): C[] {
  return [
    ...beyond(before, after).map((one) => told(one, false)),
    ...beyond(after, before).map((one) => told(one, true)),
  ]
}

function beyond<T extends object>(list: readonly T[], other: readonly T[]): T[] {
  const left = other.map((one) => JSON.stringify(one))
  return list.filter((one) => {
    const at = left.indexOf(JSON.stringify(one))
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}
