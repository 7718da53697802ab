import type { Cents } from '../../values/money.ts'
import { reversedIn } from './from-reversals.ts'
import type { InvoiceIndex, OpenInvoice } from './invoice-index.ts'
import { propose } from './proposals.ts'
import type { Proposal } from './proposal.ts'
import type { StatementLine } from './statement.ts'

/** From here on a line claims what it pays, so that no other line is offered the same. */
const CLAIMS = 60

/**
 * Proposals for all lines of a statement together. The line that is surest of an invoice gets it; the
 * others are thought over again with what is left. So no two lines claim the same cents, and the order
 * of the lines matters only between equals (the earlier one goes first).
 *
 * A line that a later line of the same statement takes back is never fully trusted, and the line that
 * takes it back points at it.
 *
 * @returns per line, in the same order, proposals best first
 */
export function proposeAll(lines: readonly StatementLine[], index: InvoiceIndex): Proposal[][] {
  const claimed = new Map<string, Cents>()
  const openNow = (invoice: OpenInvoice): Cents => invoice.openCents - (claimed.get(invoice.invoiceId) ?? 0n)
  const pairs = reversals(lines)
  const results: Proposal[][] = lines.map((line, at) => adjusted(propose(line, index), lines, at, pairs))
  const waiting: number[][] = Array.from({ length: 101 }, () => [])
  results.forEach((proposals, at) => waiting[proposals[0]?.confidence ?? 0]?.push(at))

  for (let confidence = 100; confidence >= 0; confidence--) {
    const turn = (waiting[confidence] ?? []).sort((a, b) => a - b)
    for (let i = 0; i < turn.length; i++) {
      const at = turn[i] ?? 0
      const line = lines[at]
      if (!line) continue
      if (touches(results[at] ?? [], claimed)) {
        const again = adjusted(propose(line, index, openNow), lines, at, pairs)
        // Never higher than before: a claim by another line is no evidence for this one.
        results[at] = again.map((one) => ({ ...one, confidence: Math.min(one.confidence, confidence) }))
        const now = results[at]?.[0]?.confidence ?? 0
        if (now < confidence) {
          waiting[now]?.push(at)
          continue
        }
      }
      if (confidence >= CLAIMS) claim(results[at]?.[0], claimed, index)
    }
  }
  return results
}

/** Reversals take away what was paid before; they claim nothing that is open. */
function claim(proposal: Proposal | undefined, claimed: Map<string, Cents>, index: InvoiceIndex): void {
  for (const { invoiceId, cents } of proposal?.allocations ?? []) {
    const openCents = index.byId.get(invoiceId)?.openCents
    if (openCents === undefined || openCents > 0n !== cents > 0n) continue
    claimed.set(invoiceId, (claimed.get(invoiceId) ?? 0n) + cents)
  }
}

function touches(proposals: readonly Proposal[], claimed: ReadonlyMap<string, Cents>): boolean {
  return proposals.some((proposal) => proposal.allocations.some((one) => claimed.has(one.invoiceId)))
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
