import { abs, type Cents } from '../../values/money.ts'
import { addingUpTo } from './adding-up.ts'
import type { Evidence, OpenNow } from './evidence.ts'
import type { Customer, InvoiceIndex, OpenInvoice } from './invoice-index.ts'
import type { Draft, Reason } from './proposal.ts'
import { settles } from './from-mentions.ts'

/**
 * What the customers who may be the payer (account seen before, name alike) have open that fits the
 * amount: one invoice, several together, or, when only one is open at all, a part of it.
 */
export function fromCustomers(
  amount: Cents,
  evidence: Evidence,
  index: InvoiceIndex,
  openNow: OpenNow,
): Draft[] {
  const drafts: Draft[] = []
  for (const { customer, trust } of payers(evidence, index)) {
    const equal = equalTo(amount, customer, index, openNow)
    const doubt: Reason[] = equal.length > 1 ? [{ kind: 'same-amount-elsewhere', count: equal.length }] : []
    equal.slice(0, 4).forEach((invoice, i) => {
      const confidence = equal.length > 1 ? Math.min(trust, 60) - 3 * i : trust
      drafts.push({ ...settles([invoice], openNow, doubt), confidence })
    })
    if (equal.length > 0) continue
    const together = addedUp(amount, customer, trust, openNow)
    if (together.length > 0) drafts.push(...together)
    else drafts.push(...partOfOnly(amount, customer, trust, openNow))
  }
  return drafts
}

/** Trust 0 to 100: an account that one customer alone paid from says most, then the name. */
function payers(evidence: Evidence, index: InvoiceIndex): { customer: Customer; trust: number }[] {
  const trusts = new Map<Customer, number>()
  for (const id of [...evidence.ibanCustomers].sort().slice(0, 8)) {
    const customer = index.customers.get(id)
    if (customer) trusts.set(customer, evidence.ibanCustomers.size === 1 ? 90 : 70)
  }
  for (const { customer, likeness } of evidence.alike) {
    const seen = trusts.get(customer)
    const byName = likeness >= 90 ? 80 : likeness >= 75 ? 70 : 50
    trusts.set(customer, seen === undefined ? byName : Math.min(seen + 4, 94))
  }
  return [...trusts].map(([customer, trust]) => ({ customer, trust })).sort((a, b) => b.trust - a.trust)
}

/** The customer's invoices of just that amount, oldest first, from the shorter of the two lists. */
function equalTo(amount: Cents, customer: Customer, index: InvoiceIndex, openNow: OpenNow): OpenInvoice[] {
  const sameAmount = index.byAmount.get(amount) ?? []
  const partlyClaimed = customer.invoices.length <= 50 || customer.invoices.length <= sameAmount.length
  const list = partlyClaimed ? customer.invoices : sameAmount
  return list.filter((invoice) => invoice.customerId === customer.customerId && openNow(invoice) === amount)
}

/** The more invoices it takes, the more likely it is chance; all that is open together is not. */
function addedUp(amount: Cents, customer: Customer, trust: number, openNow: OpenNow): Draft[] {
  const open = customer.invoices
    .slice(0, 60)
    .filter((invoice) => openNow(invoice) !== 0n)
    .slice(0, 20)
  const sets = addingUpTo(open.map(openNow), amount)
  return sets.map((set) => {
    const invoices = set.flatMap((i) => open[i] ?? [])
    const everything = invoices.length === open.length && customer.invoices.length <= 20
    const chance = everything ? 8 : set.length === 2 ? 15 : 15 * set.length - 15
    const confidence = Math.min(trust - chance, sets.length > 1 ? 45 : 100)
    return { ...settles(invoices, openNow, []), confidence: Math.max(confidence, 0) }
  })
}

/** With one invoice open there is only one place for the money to go; with more it would be a guess. */
function partOfOnly(amount: Cents, customer: Customer, trust: number, openNow: OpenNow): Draft[] {
  if (trust < 70 || customer.invoices.length > 20) return []
  const open = customer.invoices.filter((invoice) => openNow(invoice) !== 0n)
  const invoice = open[0]
  if (!invoice || open.length > 1 || openNow(invoice) > 0n !== amount > 0n) return []
  const openCents = openNow(invoice)
  const cents = abs(openCents) < abs(amount) ? openCents : amount
  const reason: Reason =
    cents === amount
      ? { kind: 'partial-payment', number: invoice.number, stillOpenCents: openCents - cents }
      : { kind: 'overpayment', cents: amount - cents }
  return [
    {
      allocations: [{ invoiceId: invoice.invoiceId, cents }],
      reasons: [reason],
      confidence: trust >= 90 ? 40 : 30,
    },
  ]
}

/** Nothing known but the amount: worth showing when few invoices have it, never worth trusting. */
export function fromAmount(amount: Cents, index: InvoiceIndex, openNow: OpenNow): Draft[] {
  const sameAmount = index.byAmount.get(amount) ?? []
  if (sameAmount.length > 50) return []
  const equal = sameAmount.filter((invoice) => openNow(invoice) === amount)
  if (equal.length > 5) return []
  const doubt: Reason[] = equal.length > 1 ? [{ kind: 'same-amount-elsewhere', count: equal.length }] : []
  return equal.map((invoice) => ({
    ...settles([invoice], openNow, doubt),
    confidence: equal.length === 1 ? 30 : 15,
  }))
}
