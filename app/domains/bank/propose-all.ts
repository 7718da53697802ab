/** What waiting lines may be, all of them weighed together. Pure. */
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'
import type { BankLine } from './bank-line.db.ts'
import { fromInvoices, type ClaimingProposal } from './from-invoices.ts'
import { keyOfParts, opposite, type LinePart } from './line-parts.ts'
import type { StatementLine } from './statement.ts'
import type { LineProposal, LineReason, OtherReason } from './line-proposal.ts'
import type { Facts } from './read-proposal-facts.ts'
import { settleClaims, takenFrom, type Left } from './settle-claims.ts'

/** More than this nobody reads of one line. */
const MOST = 5

/** What another line has already is at most a suggestion (0 to 100). */
const TAKEN_ALREADY = 50

/**
 * Proposals for lines, the surest first, each at most five. What two of them claim the surest gets; at the other it is
 * told that it stands on a line already.
 *
 * @param others per line what it may be that is no invoice
 */
export function proposeAll(
  lines: readonly BankLine[],
  facts: Facts,
  others: readonly (readonly LineProposal[])[] = [],
): LineProposal[][] {
  const rejectedOf = (at: number) => facts.rejected.get(lines[at]!.id)
  const ofInvoices = fromInvoices(lines.map(asStatementLine), facts.index, rejectedOf)
  return settleClaims(lines.length, (at, left) => {
    const own = ofInvoices(at, left).flatMap((one) => lineProposalOf(lines[at]!, one, lines, facts))
    const rest = (others[at] ?? []).map((one) => asFarAsLeft(one, left, lines))
    return onceEach([...own, ...rest]).slice(0, MOST)
  })
}

/** A proposal as it is, or with the line that has what it claims. */
function asFarAsLeft(proposal: LineProposal, left: Left, lines: readonly BankLine[]): LineProposal {
  const by = takenFrom(proposal, left)
  if (by === undefined) return proposal
  const { bookedOn, id: lineId } = lines[by]!
  const reasons = [...proposal.reasons, { kind: 'on-other-line', bookedOn, lineId } as const]
  return { ...proposal, confidence: Math.min(proposal.confidence, TAKEN_ALREADY), reasons }
}

/** The surest first; what two grounds propose alike is one proposal, the surest of them. */
function onceEach(proposals: readonly LineProposal[]): LineProposal[] {
  const sorted = proposals.toSorted((a, b) => b.confidence - a.confidence)
  return sorted.filter(
    (one, at) => sorted.findIndex(({ parts }) => keyOfParts(parts) === keyOfParts(one.parts)) === at,
  )
}

function lineProposalOf(
  line: BankLine,
  proposal: ClaimingProposal,
  lines: readonly BankLine[],
  facts: Facts,
): LineProposal[] {
  const rejected = facts.rejected.get(line.id)
  const named = [proposal.keptFor, ...proposal.allocations.map(({ invoiceId }) => invoiceId)]
  if (named.some((id) => id !== undefined && rejected?.has(id))) return []
  const parts = partsOf(line, proposal, facts)
  const numbers = new Set([...(rejected ?? [])].map((id) => facts.index.byId.get(id)?.number))
  const reasons = proposal.reasons.flatMap((reason): LineReason[] => {
    // It is not another line that keeps a rejected invoice away, but the person who said no.
    if (reason.kind === 'paid-by-other-line' && numbers.has(reason.number)) return []
    if (reason.kind === 'reversal-in-statement') return besides(lines[reason.position], 'takes-back')
    if (reason.kind === 'reversed-later') return besides(lines[reason.position], 'taken-back')
    return [reason]
  })
  return [{ parts, confidence: proposal.confidence, reasons, claims: proposal.claims }]
}

function besides(line: BankLine | undefined, kind: 'takes-back' | 'taken-back'): OtherReason[] {
  return line ? [{ kind, bookedOn: line.bookedOn, lineId: line.id }] : []
}

/** Invoices as proposed; what is over is an overpayment of the same customer, or waits until somebody knows. */
function partsOf(
  line: BankLine,
  { allocations, remainderCents, reasons, keptFor }: ClaimingProposal,
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
    : [...parts, restOf(line, keptFor ?? allocations[0]?.invoiceId, remainderCents, facts)]
}

function restOf(line: BankLine, invoiceId: string | undefined, amount: Cents, facts: Facts): LinePart {
  if (invoiceId === undefined || line.amount < 0n) return { kind: 'account', amount, account: facts.suspense }
  return { kind: 'overpayment', amount, invoiceId: invoiceId as Id<'invoice'> }
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
