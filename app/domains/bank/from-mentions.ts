import { abs, type Cents, sum } from '../../values/money.ts'
import { addingUpTo } from './adding-up.ts'
import type { Evidence, Mention, OpenNow } from './evidence.ts'
import type { Allocation, InvoiceIndex, OpenInvoice } from './invoice-index.ts'
import type { Draft, Reason } from './proposal.ts'

/**
 * What the invoices that the payer named can take of an amount: exactly all, some of them exactly, all
 * with others of the same customer (credit notes too), a part, or less than was paid.
 *
 * @param amount of the line in cents; what is open on the other side of zero only nets
 */
export function fromMentions(
  amount: Cents,
  evidence: Evidence,
  index: InvoiceIndex,
  openNow: OpenNow,
): Draft[] {
  const open = evidence.mentions.filter((mention) => openNow(mention.invoice) !== 0n)
  const sure = open.filter((mention) => mention.sure)
  const meant = sure.length > 0 ? sure : open
  if (meant.length === 0) return []
  const total = sum(meant.map((mention) => openNow(mention.invoice)))
  if (total === amount) return [full(meant, openNow, sure.length > 0 ? 100 : meant.length === 1 ? 92 : 80)]

  const drafts = open
    .filter((mention) => openNow(mention.invoice) === amount)
    .map((mention) => full([mention], openNow, mention.sure ? 88 : 80))
  if (drafts.length === 0 && open.length > meant.length) {
    const picked = addingUpTo(
      open.map((mention) => openNow(mention.invoice)),
      amount,
    )[0]
    if (picked)
      drafts.push(
        full(
          picked.flatMap((i) => open[i] ?? []),
          openNow,
          75,
        ),
      )
  }
  const topUp = drafts.length === 0 ? withOthers(amount, meant, index, openNow) : []
  drafts.push(...topUp)
  const rest = partOrMore(amount, meant, openNow, drafts.length > 0 ? 25 : 0)
  return rest ? [...drafts, rest] : drafts
}

/** Money in for an invoice that was paid already: all of it is too much, and is kept for that customer. */
export function fromPaidTwice(amount: Cents, { invoice, ...mention }: Mention): Draft[] {
  if (amount <= 0n || invoice.totalCents <= 0n || mention.by === 'credit-note-in-text') return []
  const reasons: Reason[] = [reasonOf({ invoice, ...mention }), { kind: 'overpayment', cents: amount }]
  const isSame = amount === invoice.openCents || amount === invoice.totalCents
  return [{ allocations: [], keptFor: invoice.invoiceId, confidence: isSame ? 70 : 45, reasons }]
}

function full(mentions: readonly Mention[], openNow: OpenNow, confidence: number): Draft {
  const invoices = mentions.map((mention) => mention.invoice)
  return { ...settles(invoices, openNow, mentions.map(reasonOf)), confidence }
}

/**
 * Invoices that are paid to the cent, with the reasons for that.
 *
 * @param before the reasons that led to them
 */
export function settles(
  invoices: readonly OpenInvoice[],
  openNow: OpenNow,
  before: readonly Reason[],
): Pick<Draft, 'allocations' | 'reasons'> {
  const allocations = invoices.map((invoice) => ({ invoiceId: invoice.invoiceId, cents: openNow(invoice) }))
  const cents = sum(allocations.map((one) => one.cents))
  const one = invoices.length === 1 ? invoices[0] : undefined
  const reasons: Reason[] = [
    ...before,
    one
      ? { kind: 'amount-equals', number: one.number, cents }
      : { kind: 'amounts-add-up', numbers: invoices.map((invoice) => invoice.number), cents },
  ]
  for (const invoice of one ? [] : invoices) {
    const openCents = openNow(invoice)
    if (openCents < 0n)
      reasons.push({ kind: 'credit-note-settled', number: invoice.number, cents: openCents })
  }
  return { allocations, reasons }
}

function reasonOf({ by, number, invoice, sure }: Mention): Reason {
  if (by === 'structured-reference') return { kind: by, number }
  if (by === 'credit-note-in-text') return { kind: by, number, invoice: invoice.number }
  return { kind: by, number, sure }
}

/** The named ones with other open ones of the same customer, when together they are the amount. */
function withOthers(
  amount: Cents,
  meant: readonly Mention[],
  index: InvoiceIndex,
  openNow: OpenNow,
): Draft[] {
  const customerId = meant[0]?.invoice.customerId ?? ''
  if (meant.length > 5 || meant.some((mention) => mention.invoice.customerId !== customerId)) return []
  const named = meant.map((mention) => mention.invoice)
  const others = (index.customers.get(customerId)?.invoices ?? [])
    .filter((invoice) => !named.includes(invoice) && openNow(invoice) !== 0n)
    .slice(0, 14)
  const invoices = [...named, ...others]
  const sets = addingUpTo(
    invoices.map(openNow),
    amount,
    named.map((_, i) => i),
  )
  const sure = meant.every((mention) => mention.sure)
  return sets.map((set) => {
    const settled = settles(
      set.flatMap((i) => invoices[i] ?? []),
      openNow,
      meant.map(reasonOf),
    )
    return {
      ...settled,
      confidence: (sure ? 82 : 60) - (sets.length > 1 ? 20 : 0) - 5 * (set.length - meant.length - 1),
    }
  })
}

/** Filled in the order in which the payer named them; what is left of the payment stays over. */
function partOrMore(
  amount: Cents,
  meant: readonly Mention[],
  openNow: OpenNow,
  lower: number,
): Draft | undefined {
  const sameSide = meant.filter((mention) => openNow(mention.invoice) > 0n === amount > 0n)
  if (sameSide.length === 0) return undefined
  const allocations: Allocation[] = []
  const reasons: Reason[] = sameSide.map(reasonOf)
  let rest = amount
  for (const { invoice } of sameSide) {
    const openCents = openNow(invoice)
    if (rest === 0n) break
    const cents = abs(openCents) <= abs(rest) ? openCents : rest
    allocations.push({ invoiceId: invoice.invoiceId, cents })
    rest -= cents
    if (cents !== openCents) {
      reasons.push({ kind: 'partial-payment', number: invoice.number, stillOpenCents: openCents - cents })
    }
  }
  if (rest !== 0n) reasons.push({ kind: 'overpayment', cents: rest })
  const structured = sameSide.every((mention) => mention.by === 'structured-reference')
  const sure = sameSide.every((mention) => mention.sure)
  const base =
    (rest === 0n ? 70 : 65) + (structured ? 8 : 0) - (sure ? 0 : 30) - (sameSide.length > 1 ? 10 : 0)
  return { allocations, reasons, confidence: Math.max(base - lower, 0) }
}
