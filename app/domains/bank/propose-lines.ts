/** Proposals for what is to be done: reads what they are made from and lays it before the rules. Nothing is stored. */
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'
import type { PaymentSource } from '../books/index.ts'
import { keyOf, livingItems } from '../payments/index.ts'
import { openInvoicesForMatching, type OpenForMatching } from '../sales/index.ts'
import { unpaidCosts, unpaidSupplierInvoices, type Cost } from '../spending/index.ts'
import { openReturns } from '../tax/index.ts'
import { linesToDo, type BankLine } from './bank-line.db.ts'
import type { Overpaid } from './decided-before.ts'
import { keyOfParts, opposite, type LinePart } from './line-parts.ts'
import { overpaidCustomers } from './matching.db.ts'
import { proposePayments, readBatches } from './propose-payments.ts'
import { factsFor, type Facts } from './read-proposal-facts.ts'
import { proposeAll } from './propose-all.ts'
import { propose } from './proposals.ts'
import type { Proposal } from './proposal.ts'
import type { OtherReason, LineReason, LineProposal, ProposedLine } from './line-proposal.ts'
import { fromBefore, fromCosts } from './from-earlier.ts'
import { fromSuppliers } from './from-suppliers.ts'
import { fromOverpaid } from './from-overpaid.ts'
import { fromOnline } from './from-online.ts'
import { fromSales } from './from-sales.ts'
import { readSales } from './read-sales.ts'
import { fromVat } from './from-vat.ts'
import type { StatementLine } from './statement.ts'

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
export async function proposeLines(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  most = MOST_AT_ONCE,
): Promise<Waiting> {
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
  const proposals = ofInvoices(lines, facts)
  const batches = lines.length === 0 ? [] : await readBatches(tx, cooperativeId)
  const payments: LineProposal[][] = []
  for (const line of lines)
    payments.push(await proposePayments(tx, cooperativeId, line, batches, [...facts.accounts.values()]))
  return {
    lines: lines.map((line, at): ProposedLine => {
      const others = [
        ...payments[at]!,
        ...fromSales(line, sales),
        ...fromCosts(line, costs),
        ...fromSuppliers(line, suppliers.filter(isFree('supplier-invoice'))),
        ...fromOverpaid(line, overpaid, facts.ibans, facts.rejected.get(line.id)),
        ...fromOnline(line, facts.online),
        ...fromVat(line, returns.filter(isFree('vat')), facts.settled),
        ...fromBefore(line, facts.before),
      ]
      const all = onceEach([...proposals[at]!, ...others])
      return { line, proposals: all.slice(0, 5) }
    }),
    invoices: new Map(open.map((invoice) => [invoice.invoiceId, invoice])),
    costs: new Map(costs.map((cost) => [cost.id, cost])),
    overpaid,
  }
}

/** The surest first; what two grounds propose alike is one proposal, the surest of them. */
function onceEach(proposals: readonly LineProposal[]): LineProposal[] {
  const sorted = proposals.toSorted((a, b) => b.confidence - a.confidence)
  return sorted.filter(
    (one, at) => sorted.findIndex(({ parts }) => keyOfParts(parts) === keyOfParts(one.parts)) === at,
  )
}

/** The lines to be done with only what they may be of invoices, and those invoices by id. */
export async function proposeInvoices(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
): Promise<Pick<Waiting, 'lines' | 'invoices'>> {
  const lines = await linesToDo(tx, cooperativeId, MOST_AT_ONCE)
  if (lines.length === 0) return { lines: [], invoices: new Map() }
  const open = await openInvoicesForMatching(tx, cooperativeId)
  const proposals = ofInvoices(lines, await factsFor(tx, cooperativeId, lines, open))
  return {
    lines: lines.map((line, at) => ({ line, proposals: proposals[at]! })),
    invoices: new Map(open.map((invoice) => [invoice.invoiceId, invoice])),
  }
}

/** Lines of which nothing was refused are weighed against each other; the others each on their own. */
function ofInvoices(lines: readonly BankLine[], facts: Facts): LineProposal[][] {
  const statementLines = lines.map(asStatementLine)
  const together = lines.flatMap((line, at) => (facts.rejected.has(line.id) ? [] : [at]))
  const weighed = proposeAll(
    together.map((at) => statementLines[at]!),
    facts.index,
  )
  const proposals = new Map(together.map((at, i) => [at, weighed[i]!]))
  return lines.map((line, at) => {
    const rejected = facts.rejected.get(line.id)
    const own =
      proposals.get(at) ??
      propose(statementLines[at]!, facts.index, (one) => (rejected?.has(one.invoiceId) ? 0n : one.openCents))
    return own.flatMap((proposal) => lineProposalOf(line, proposal, lines, facts))
  })
}

function lineProposalOf(
  line: BankLine,
  proposal: Proposal,
  lines: readonly BankLine[],
  facts: Facts,
): LineProposal[] {
  const rejected = facts.rejected.get(line.id)
  if (proposal.allocations.some((one) => rejected?.has(one.invoiceId))) return []
  const parts = partsOf(line, proposal, facts)
  const numbers = new Set([...(rejected ?? [])].map((id) => facts.index.byId.get(id)?.number))
  const reasons = proposal.reasons.flatMap((reason): LineReason[] => {
    // It is not another line that keeps a rejected invoice away, but the person who said no.
    if (reason.kind === 'paid-by-other-line' && numbers.has(reason.number)) return []
    if (reason.kind === 'reversal-in-statement') return besides(lines[reason.position], 'takes-back')
    if (reason.kind === 'reversed-later') return besides(lines[reason.position], 'taken-back')
    return [reason]
  })
  return [{ parts, confidence: proposal.confidence, reasons }]
}

function besides(line: BankLine | undefined, kind: 'takes-back' | 'taken-back'): OtherReason[] {
  return line ? [{ kind, bookedOn: line.bookedOn, lineId: line.id }] : []
}

/** Invoices as proposed; what is over is an overpayment of the same customer, or waits until somebody knows. */
function partsOf(
  line: BankLine,
  { allocations, remainderCents, reasons }: Proposal,
  facts: Facts,
): LinePart[] {
  const undone = reasons.find((reason) => reason.kind === 'reversal-of-line')
  const earlier = undone && facts.decided.get(undone.lineId)
  if (earlier) return opposite(earlier.parts)
  const parts = allocations.map(({ invoiceId, cents }): LinePart => ({
    kind: 'invoice',
    amount: cents,
    invoiceId: invoiceId as Id<'invoice'>,
  }))
  return remainderCents === 0n
    ? parts
    : [...parts, restOf(line, allocations[0]?.invoiceId, remainderCents, facts)]
}

function restOf(line: BankLine, invoiceId: string | undefined, amount: Cents, facts: Facts): LinePart {
  if (invoiceId === undefined || line.amount < 0n) return { kind: 'account', amount, account: facts.suspense }
  return { kind: 'overpayment', amount, invoiceId: invoiceId as Id<'invoice'> }
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

/** A kept line in the shape that proposals are made from. `position` is where it stands among those looked at. */
function asStatementLine(line: BankLine, position: number): StatementLine {
  return {
    position,
    bookedOn: line.bookedOn,
    valueOn: line.valueOn ?? undefined,
    amount: line.amount,
    counterpartyName: line.name || undefined,
    counterpartyIban: line.iban || undefined,
    text: line.text,
    structuredReference: line.structuredReference || undefined,
    endToEndId: line.endToEndId || undefined,
    bankReference: line.bankReference || undefined,
    reversal: line.reversal,
    kind: undefined,
    raw: line.raw,
    batch: undefined,
  }
}
