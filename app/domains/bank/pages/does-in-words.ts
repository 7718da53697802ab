import { formatEuro } from '../../../values/format.ts'
import { abs, type Cents } from '../../../values/money.ts'
import type { Visit } from '../../../web/visit.ts'
import type { BankLine } from '../bank-line.db.ts'
import type { LinePart } from '../line-parts.ts'
import type { Named, SharedOut, WhatItDoes } from './what-it-does.ts'

/** A sentence with its amount in cents. */
export type Told = { readonly sentence: string; readonly amount: Cents }

/** A booking as somebody would tell it: what happens on the bank, with which invoices, and whose pot it reaches. */
export function doesInWords(visit: Visit, line: BankLine, does: WhatItDoes, named: Named): Told[] {
  const words = visit.text.bank.does
  const bank = { sentence: line.amount > 0n ? words.bankIn : words.bankOut, amount: abs(line.amount) }
  const told = (part: LinePart) => ({ sentence: partInWords(visit, part, named), amount: abs(part.amount) })
  const shared = does.shared.flatMap((one) => sharedInWords(visit, one, named))
  const ofInvoices = does.parts.filter((part) => part.kind === 'invoice').map(told)
  const others = does.parts.filter((part) => part.kind !== 'invoice').map(told)
  return [bank, ...ofInvoices, ...shared, ...others]
}

/** What a part of a line that is done was then. `openAfter`: what was left of its invoice right after it, in cents. */
export function partAsItWas(
  visit: Visit,
  part: LinePart,
  named: Named,
  openAfter: Cents | undefined,
): string {
  return partInWords(visit, part, named, { words: visit.text.bank.did, openAfter })
}

/** The past tense of a part. */
type Then = { readonly words: Visit['text']['bank']['did']; readonly openAfter: Cents | undefined }

function partInWords(visit: Visit, part: LinePart, named: Named, then?: Then): string {
  const words = { ...visit.text.bank.does, ...then?.words }
  const member = (id: string | undefined) => named.members.get(id ?? '')?.name ?? ''
  switch (part.kind) {
    case 'invoice':
      return invoiceInWords(visit, part, named, then)
    case 'overpayment': {
      const customer = named.invoices.get(part.invoiceId)?.buyer.name ?? ''
      return part.amount > 0n ? words.overpaid({ customer }) : words.overpaidBack({ customer })
    }
    case 'job-cost': {
      const cost = named.costs.get(part.costId)
      const supplier = cost?.supplier ?? ''
      return part.amount < 0n
        ? words.cost({ supplier, member: cost?.memberName ?? '' })
        : words.costBack({ supplier })
    }
    case 'supplier-invoice': {
      const invoice = named.suppliers.get(part.supplierInvoiceId)
      const facts = { supplier: invoice?.supplier ?? '', number: invoice?.number ?? '' }
      return part.amount < 0n ? words.supplier(facts) : words.supplierBack(facts)
    }
    case 'pot':
      return part.amount < 0n && part.what
        ? words.pot({ member: member(part.memberId), what: visit.text.pots.purpose[part.what] })
        : words.potBack({ member: member(part.memberId) })
    case 'account': {
      const account = named.accounts.get(part.account)?.name ?? part.account
      return part.memberId
        ? words.accountOf({ account, member: member(part.memberId) })
        : words.account({ account })
    }
  }
}

function invoiceInWords(
  { text, language }: Visit,
  part: Extract<LinePart, { kind: 'invoice' }>,
  named: Named,
  then: Then | undefined,
): string {
  const words = { ...text.bank.does, ...then?.words }
  const invoice = named.invoices.get(part.invoiceId)
  if (!invoice) return words.invoiceUnknown
  const facts = { number: invoice.number, customer: invoice.buyer.name }
  if (part.amount < 0n) return words.invoiceBack(facts)
  // Of a line that is done the balance of today says nothing: it holds this payment, and whatever came later.
  const left = then ? (then.openAfter ?? 0n) : invoice.open - part.amount
  return left <= 0n
    ? words.invoicePaid(facts)
    : words.invoicePart({ ...facts, left: formatEuro(left, language) })
}

function sharedInWords(
  { text }: Visit,
  { memberId, turnover, vat, preview }: SharedOut,
  named: Named,
): Told[] {
  const words = text.bank.does
  const member = named.members.get(memberId)
  const name = { member: member?.firstName ?? '' }
  if (turnover < 0n)
    return [{ sentence: words.backFromShares({ member: member?.name ?? '' }), amount: -turnover }]
  const parts = (preview?.parts ?? [])
    .filter((part) => part.amount !== 0n)
    .map((part): Told => {
      const to = words.to[part.destination]
      return { sentence: typeof to === 'string' ? to : to(name), amount: part.amount }
    })
  return [...(vat > 0n ? [{ sentence: words.vat, amount: vat }] : []), ...parts]
}
