/** Proposals for what customers pay and get back, for all lines of a waiting list together. Pure. */
import { reversedIn } from './from-reversals.ts'
import type { InvoiceIndex } from './invoice-index.ts'
import { propose } from './proposals.ts'
import type { Proposal } from './proposal.ts'
import type { Claim, Left } from './settle-claims.ts'
import type { StatementLine } from './statement.ts'

/** A proposal with what it takes. */
export type ClaimingProposal = Proposal & { readonly claims: readonly Claim[] }

/**
 * What each line may be of invoices, given what surer lines left.
 *
 * A line that a later line of the same list takes back is never fully trusted, and the line that takes it back points
 * at it.
 *
 * @param rejectedOf the invoices that a person said no to for a line, by its place: nothing of them is open to it
 */
export function fromInvoices(
  lines: readonly StatementLine[],
  index: InvoiceIndex,
  rejectedOf: (at: number) => ReadonlySet<string> | undefined = () => undefined,
): (at: number, left: Left) => ClaimingProposal[] {
  const pairs = reversals(lines)
  return (at, left) => {
    const rejected = rejectedOf(at)
    const own = propose(lines[at]!, index, ({ invoiceId, openCents }) =>
      rejected?.has(invoiceId) ? 0n : left.of(invoiceKey(invoiceId), openCents),
    )
    return adjusted(own, lines, at, pairs).map((one) => ({
      ...one,
      claims: claimsOf(one, lines[at]!, index),
    }))
  }
}

/** An invoice as something that is paid once, whatever a proposal for it rests on. */
export function invoiceKey(invoiceId: string): string {
  return `invoice ${invoiceId}`
}

/** What is paid on what is open; a reversal takes away what was paid before, and takes that line. */
function claimsOf({ allocations, reasons }: Proposal, line: StatementLine, index: InvoiceIndex): Claim[] {
  const undone = reasons.find((reason) => reason.kind === 'reversal-of-line')
  if (undone) return [{ on: `line ${undone.lineId}`, amount: line.amount, of: line.amount }]
  return allocations.flatMap(({ invoiceId, cents }) => {
    const of = index.byId.get(invoiceId)?.openCents
    return of === undefined || of > 0n !== cents > 0n
      ? []
      : [{ on: invoiceKey(invoiceId), amount: cents, of }]
  })
}

type Pairs = {
  readonly takesBack: ReadonlyMap<number, number>
  readonly takenBackBy: ReadonlyMap<number, number>
}

function reversals(lines: readonly StatementLine[]): Pairs {
  const takesBack = new Map<number, number>()
  const takenBackBy = new Map<number, number>()
  lines.forEach((line, at) => {
    if (!line.reversal) return
    const earlier = reversedIn(lines, at, new Set(takenBackBy.keys()))
    if (earlier === undefined) return
    takesBack.set(at, earlier)
    takenBackBy.set(earlier, at)
  })
  return { takesBack, takenBackBy }
}

function adjusted(
  proposals: Proposal[],
  lines: readonly StatementLine[],
  at: number,
  pairs: Pairs,
): Proposal[] {
  const earlier = lines[pairs.takesBack.get(at) ?? -1]
  const later = lines[pairs.takenBackBy.get(at) ?? -1]
  const line = lines[at]
  if (earlier && line) {
    const reason = { kind: 'reversal-in-statement', position: earlier.position } as const
    const own = { allocations: [], remainderCents: line.amount, confidence: 90, reasons: [reason] }
    return [own, ...proposals.filter((one) => one.confidence <= 90)]
  }
  if (!later) return proposals
  const reason = { kind: 'reversed-later', position: later.position } as const
  return proposals.map((one) => ({
    ...one,
    confidence: Math.min(one.confidence, 50),
    reasons: [...one.reasons, reason],
  }))
}
