/** Proposals for what is to be done: reads what they are made from and lays it before the rules. Nothing is stored. */
import type { Tx } from '../../platform/database.ts'
import { readOnce } from '../../platform/read-once.ts'
import type { Id } from '../../values/id.ts'
import type { PaymentSource } from '../books/index.ts'
import { keyOf, livingItems } from '../payments/index.ts'
import { openInvoicesForMatching, type OpenForMatching } from '../sales/index.ts'
import { unpaidCosts, unpaidSupplierInvoices, type Cost } from '../spending/index.ts'
import { openReturns } from '../tax/index.ts'
import { linesToDo } from './bank-line.db.ts'
import type { Overpaid } from './decided-before.ts'
import { overpaidCustomers } from './matching.db.ts'
import { proposePayments, readBatches } from './propose-payments.ts'
import { factsFor } from './read-proposal-facts.ts'
import { proposeAll } from './propose-all.ts'
import type { LineProposal, ProposedLine } from './line-proposal.ts'
import { fromBefore, fromCosts } from './from-earlier.ts'
import { fromSuppliers } from './from-suppliers.ts'
import { fromOverpaid } from './from-overpaid.ts'
import { fromOnline } from './from-online.ts'
import { fromSales } from './from-sales.ts'
import { readSales } from './read-sales.ts'
import { fromVat } from './from-vat.ts'

/** Everything proposals are made from, read once. */
export type Waiting = {
  readonly lines: readonly ProposedLine[]
  /** By id: to name an invoice in words. */
  readonly invoices: ReadonlyMap<string, OpenForMatching>
  readonly costs: ReadonlyMap<string, Cost>
  /** Customers who paid too much, read when money goes out. */
  readonly overpaid: readonly Overpaid[]
}

/** So many lines are looked at together; who has more to do does these first. */
export const MOST_AT_ONCE = 1_000

/**
 * The lines to be done, oldest first, each with what it may be. What a person said no to is not among it.
 *
 * @param most how many lines at most
 */
export function proposeLines(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  most = MOST_AT_ONCE,
): Promise<Waiting> {
  return readOnce(tx, `bank lines proposed ${cooperativeId} ${most}`, () =>
    readAndPropose(tx, cooperativeId, most),
  )
}

async function readAndPropose(tx: Tx, cooperativeId: Id<'cooperative'>, most: number): Promise<Waiting> {
  const lines = await linesToDo(tx, cooperativeId, most)
  const open = lines.length === 0 ? [] : await openInvoicesForMatching(tx, cooperativeId)
  const facts = await factsFor(tx, cooperativeId, lines, open)
  const anyOut = lines.some((line) => line.amount < 0n)
  const suppliers = lines.length === 0 ? [] : await unpaidSupplierInvoices(tx, cooperativeId)
  const living = anyOut ? await livingItems(tx, cooperativeId) : new Map<string, bigint>()
  // What is under way in a batch is not proposed by itself: it is the payment that the line shows.
  const isFree =
    (source: PaymentSource) =>
    ({ id }: { readonly id: string }) =>
      !living.has(keyOf({ source, aboutId: id }))
  const costs = (anyOut ? await unpaidCosts(tx, cooperativeId) : []).filter(isFree('job-cost'))
  const overpaid = anyOut ? await overpaidCustomers(tx, cooperativeId) : []
  const returns = lines.length === 0 ? [] : await openReturns(tx, cooperativeId)
  const sales = lines.length === 0 ? [] : await readSales(tx, cooperativeId)
  const batches = lines.length === 0 ? [] : await readBatches(tx, cooperativeId)
  const payments: LineProposal[][] = []
  for (const line of lines)
    payments.push(await proposePayments(tx, cooperativeId, line, batches, [...facts.accounts.values()]))
  const others = lines.map((line, at): LineProposal[] => [
    ...payments[at]!,
    ...fromSales(line, sales),
    ...fromCosts(line, costs),
    ...fromSuppliers(line, suppliers.filter(isFree('supplier-invoice'))),
    ...fromOverpaid(line, overpaid, facts.ibans, facts.rejected.get(line.id)),
    ...fromOnline(line, facts.online),
    ...fromVat(line, returns.filter(isFree('vat')), facts.settled),
    ...fromBefore(line, facts.before),
  ])
  const proposals = proposeAll(lines, facts, others)
  return {
    lines: lines.map((line, at): ProposedLine => ({ line, proposals: proposals[at]! })),
    invoices: new Map(open.map((invoice) => [invoice.invoiceId, invoice])),
    costs: new Map(costs.map((cost) => [cost.id, cost])),
    overpaid,
  }
}

/** The lines to be done with only what they may be of invoices, and those invoices by id. */
export async function proposeInvoices(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
): Promise<Pick<Waiting, 'lines' | 'invoices'>> {
  const lines = await linesToDo(tx, cooperativeId, MOST_AT_ONCE)
  if (lines.length === 0) return { lines: [], invoices: new Map() }
  const open = await openInvoicesForMatching(tx, cooperativeId)
  const proposals = proposeAll(lines, await factsFor(tx, cooperativeId, lines, open))
  return {
    lines: lines.map((line, at) => ({ line, proposals: proposals[at]! })),
    invoices: new Map(open.map((invoice) => [invoice.invoiceId, invoice])),
  }
}

/** Whether a proposal needs no second look: everything the payer wrote and paid agrees to the cent. */
export function isSure(proposal: LineProposal | undefined): boolean {
  return proposal?.confidence === 100
}

/**
 * The line to go on with after another one: the next that has a proposal, from the top again after the last; when
 * none has one, simply the next. Undefined when no other line waits.
 *
 * @param lines what is to be done, in the order of the list
 */
export function nextToDo(lines: readonly ProposedLine[], after: Id<'bank-line'>): ProposedLine | undefined {
  const at = lines.findIndex((one) => one.line.id === after)
  const others = [...lines.slice(at + 1), ...lines.slice(0, Math.max(at, 0))]
  return others.find((one) => one.proposals.length > 0) ?? others[0]
}
