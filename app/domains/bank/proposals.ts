import { sum } from '../../values/money.ts'
import { type Evidence, evidenceOf, type Mention, type OpenNow } from './evidence.ts'
import { fromMentions, fromPaidTwice } from './from-mentions.ts'
import { fromMatchedLines } from './from-reversals.ts'
import { keyOfNumber, type InvoiceIndex } from './invoice-index.ts'
import type { StatementLine } from './statement.ts'
import type { Reason, Proposal, Draft } from './proposal.ts'
import { fromAmount, fromCustomers } from './from-customers.ts'

const MOST = 5
const LEAST_CONFIDENCE = 10

/**
 * What a bank line may be paying, best first; empty when nothing is likely enough to be worth reading.
 *
 * The order of evidence: what the payer named (reference, number), then who pays (account seen before,
 * name), then the amount alone. Every proposal adds up to the line; none takes more than is open.
 *
 * @param openNow what is open of an invoice now, in cents; by default what the index says
 */
export function propose(
  line: StatementLine,
  index: InvoiceIndex,
  openNow: OpenNow = (invoice) => invoice.openCents,
): Proposal[] {
  if (line.amount === 0n) return []
  const evidence = evidenceOf(line, index)
  // Named, but another line of the statement pays it: perhaps paid twice. No reason to pick another one.
  const twice = evidence.mentions.find((mention) => mention.sure && openNow(mention.invoice) === 0n)
  const taken = twice?.invoice.number
  const drafts = fromMatchedLines(line, index)
  const named = fromMentions(line.amount, evidence, index, openNow)
  drafts.push(...named)
  const again = twice ?? settledIn(evidence, index)
  if (again && named.length === 0) drafts.push(...fromPaidTwice(line.amount, again))
  if (!named.some((draft) => draft.confidence >= 95))
    drafts.push(...fromCustomers(line.amount, evidence, index, openNow))
  if (drafts.length === 0 && taken === undefined && evidence.strangeNumbers.length === 0) {
    drafts.push(...fromAmount(line.amount, index, openNow))
  }
  return best(drafts.map((draft) => weigh(draft, line, { ...evidence, taken }, index)))
}

/** An invoice that the payer named while nothing is open of it. */
function settledIn({ strangeNumbers }: Evidence, index: InvoiceIndex): Mention | undefined {
  const [invoice] = strangeNumbers.flatMap((number) => index.settled.get(keyOfNumber(number)) ?? [])
  return invoice && { invoice, number: invoice.number, by: 'number-in-text', sure: true }
}

/** Adds who it is about, and lowers the confidence by what contradicts it. */
function weigh(
  draft: Draft,
  line: StatementLine,
  evidence: Evidence & { readonly taken: string | undefined },
  index: InvoiceIndex,
): Proposal {
  const reasons: Reason[] = [...draft.reasons]
  let confidence = draft.confidence
  const lower = (to: number, reason: Reason): void => {
    confidence = Math.min(confidence, to)
    reasons.push(reason)
  }
  const kept = draft.keptFor === undefined ? {} : { keptFor: draft.keptFor }
  const ids = [...draft.allocations.map(({ invoiceId }) => invoiceId), draft.keptFor ?? '']
  const invoices = ids.flatMap((id) => index.byId.get(id) ?? [])
  const customers = [...new Set(invoices.map((invoice) => invoice.customerId))]
  const undoes = reasons.some((reason) => reason.kind === 'reversal-of-line')
  for (const { customer, likeness } of evidence.alike) {
    if (customers.includes(customer.customerId))
      reasons.push({ kind: 'name-alike', customer: customer.name, likeness })
  }
  if (evidence.ibanCustomers.size > 0 && customers.length > 0) {
    const seen = customers.find((id) => evidence.ibanCustomers.has(id))
    if (seen !== undefined)
      reasons.push({ kind: 'iban-seen', customer: index.customers.get(seen)?.name ?? '' })
    else {
      const other = [...evidence.ibanCustomers].sort().map((id) => index.customers.get(id)?.name)[0]
      lower(confidence >= 90 ? 75 : Math.max(confidence - 25, 0), {
        kind: 'iban-differs',
        customer: other ?? '',
      })
    }
  }
  if (customers.length > 1) lower(95, { kind: 'several-customers' })
  const early = undoes ? undefined : invoices.find((invoice) => line.bookedOn < invoice.issuedOn)
  if (early) lower(85, { kind: 'before-issue', number: early.number, issuedOn: early.issuedOn })
  const strange = evidence.strangeNumbers[0]
  const named = draft.reasons.some(
    ({ kind }) =>
      kind === 'structured-reference' || kind === 'number-in-text' || kind === 'credit-note-in-text',
  )
  if (evidence.taken !== undefined && !undoes) {
    lower(named ? 90 : 50, { kind: 'paid-by-other-line', number: evidence.taken })
  }
  if (strange !== undefined && !undoes) {
    const kind = index.settled.has(keyOfNumber(strange)) ? 'nothing-open' : 'other-number-in-text'
    lower(named ? 90 : 50, { kind, number: strange })
  }
  if (line.reversal && !undoes) lower(40, { kind: 'bank-takes-back' })
  const remainderCents = line.amount - sum(draft.allocations.map((one) => one.cents))
  return { allocations: draft.allocations, remainderCents, ...kept, confidence, reasons }
}

function best(proposals: readonly Proposal[]): Proposal[] {
  const byAllocations = new Map<string, Proposal>()
  for (const proposal of proposals) {
    const key = keyOf(proposal)
    const before = byAllocations.get(key)
    if (!before || before.confidence < proposal.confidence) byAllocations.set(key, proposal)
  }
  return [...byAllocations]
    .filter(([, proposal]) => proposal.confidence >= LEAST_CONFIDENCE)
    .sort(
      ([a, one], [b, other]) =>
        other.confidence - one.confidence ||
        one.allocations.length - other.allocations.length ||
        (a < b ? -1 : 1),
    )
    .slice(0, MOST)
    .map(([, proposal]) => proposal)
}

function keyOf(proposal: Proposal): string {
  const allocations = proposal.allocations.map((one) => `${one.invoiceId} ${one.cents}`).sort()
  const undone = proposal.reasons.find((reason) => reason.kind === 'reversal-of-line')
  return [...allocations, proposal.keptFor ?? '', undone?.lineId ?? ''].join('\n')
}
