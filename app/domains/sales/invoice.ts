/** An invoice, from a member's draft to a numbered document that never changes. */
import type { Day } from '../../values/day.ts'
import type { Language } from '../../values/format.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'
import type { SharingMoment, VatMode } from '../cooperative/index.ts'
import { owedOf } from './settlement.ts'
import { agreedTo, type Share } from './split.ts'
import type { Line, Totals } from './totals.ts'

/** What is typed: who, what, when worked, how much. */
export type Content = {
  readonly memberId: Id<'member'>
  readonly businessId: Id<'business'>
  readonly customerId: Id<'customer'>
  readonly workedFrom: Day
  readonly workedUntil: Day
  readonly pricesIncludeVat: boolean
  /** What the customer wants to find back: an order number, a name. */
  readonly reference: string
  /** A few words to the customer. */
  readonly note: string
  readonly lines: readonly Line[]
}

type Common = Omit<Content, 'lines'> &
  Totals & {
    readonly id: Id<'invoice'>
    readonly draftedAt: Date
    readonly draftedBy: Id<'person'>
    /** Who put this revision forward: submitted it, or wrote in it while it waited. */
    readonly submittedBy: Id<'person'> | undefined
    /** The member who said yes to this revision, when somebody else put it forward. */
    readonly agreedBy: Id<'person'> | undefined
    /** Goes up by one with each change, so that nobody decides on something else than they saw. */
    readonly revision: number
    /** The most that the customer agreed to beforehand, in cents: it is never asked more. */
    readonly agreedMost?: { readonly net: Cents; readonly total: Cents } | undefined
    /** Whose work it is: one member's, or of several. They add up to the net. Not for who holds the link. */
    readonly shares: readonly Share[]
  }

/** Not a document yet. `withdrawn`: it was with the administration once, and was dropped. */
export type Draft = Common & {
  readonly kind: 'invoice'
  readonly state: 'draft' | 'submitted' | 'returned' | 'withdrawn'
}

/** A document with a number, as the customer got it, and where it stands. */
export type Issued = Common & {
  readonly kind: 'invoice' | 'credit-note'
  readonly state: 'issued'
  readonly number: string
  readonly issuedOn: Day
  /** Last day to pay; a credit note has none. */
  readonly dueOn: Day | undefined
  readonly approvedBy: Id<'person'> | undefined
  readonly vatMode: VatMode
  readonly shareOn: SharingMoment | 'before'
  readonly structuredReference: string
  readonly seller: SellerSnapshot
  readonly buyer: BuyerSnapshot
  readonly linkToken: string
  readonly documentId: Id<'file'> | undefined
  /** The same as UBL; undefined as long as the paper is not made, and of what was issued before there were any. */
  readonly eInvoiceId: Id<'file'> | undefined
  readonly entryId: Id<'entry'>
  /** The invoice that a credit note is for. */
  readonly credits:
    | { readonly id: Id<'invoice'>; readonly number: string; readonly issuedOn: Day }
    | undefined
  readonly disputedAt: Date | undefined
} & Standing

/** What was issued, before it is known by which entry. */
export type IssuedDocument = Omit<Issued, 'entryId'>

export type Invoice = Draft | Issued

/** Where an issued invoice stands, in cents; `credited…` as positive amounts. */
export type Standing = {
  /** Received minus paid back. */
  readonly paid: Cents
  readonly creditedNet: Cents
  readonly creditedTotal: Cents
  /** What two people said the customer will not pay. */
  readonly givenUp: Cents
  /** What of that is not paid: the customer owes it, and we do not expect it. */
  readonly writtenOff: Cents
  readonly writtenOffNet: Cents
  /** How much of the net was shared out. */
  readonly sharedNet: Cents
  /** What we expect still; negative: what we owe the customer. */
  readonly open: Cents
}

/**
 * An invoice as its customer has it: what was written off is a matter of our books, and they owe it as before. Nobody
 * is thanked for it, and it can be paid.
 */
export function asOwed<I extends Issued>(invoice: I): I {
  return { ...invoice, open: owedOf(invoice), writtenOff: 0n }
}

/** The co-operative as it was when the invoice was issued. */
export type SellerSnapshot = {
  readonly legalName: string
  readonly street: string
  readonly postcode: string
  readonly city: string
  readonly country: string
  readonly kvk: string
  readonly vatNumber: string
  readonly iban: string
  readonly email: string
  readonly phone: string
  readonly website: string
  readonly colour: string
  readonly accentColour: string
  readonly footer: string
  readonly logoFileId: string
  /** The trade name of the business. */
  readonly maker: string
  /** Who did what, of joint work: names, and the numbers of their lines when each line is somebody's. */
  readonly makers?: readonly { readonly name: string; readonly lines: readonly number[] }[]
}

/** The customer as it was when the invoice was issued. */
export type BuyerSnapshot = {
  readonly kind: 'person' | 'company' | 'public-body'
  readonly name: string
  readonly contact: string
  readonly street: string
  readonly postcode: string
  readonly city: string
  readonly country: string
  readonly kvk: string
  readonly oin: string
  readonly vatNumber: string
  readonly language: Language
}

/** The number of the n-th document of a year: `2026-0042`. */
export function numberOf(year: number, inYear: number): string {
  return `${year}-${String(inYear).padStart(4, '0')}`
}

/**
 * Whether somebody else put an invoice forward in which this person has a share, and they did not say yes to it yet.
 */
export function waitsForMember(invoice: Invoice, person: Id<'person'>): boolean {
  const share = invoice.shares.find((one) => one.person === person)
  return invoice.state === 'submitted' && share !== undefined && !agreedTo(share, invoice)
}

/**
 * Whether an invoice asks more than was agreed beforehand: both without and with VAT, so that another rate of VAT by
 * law is no reason to refuse.
 */
export function asksMoreThanAgreed(
  { net, total }: Pick<Totals, 'net' | 'total'>,
  agreed: Common['agreedMost'],
): boolean {
  return agreed !== undefined && net > agreed.net && total > agreed.total
}

/** How an invoice stands, in one word, for lists and pages. */
export type Status =
  | 'draft'
  | 'submitted'
  | 'returned'
  | 'withdrawn'
  | 'credit-note'
  | 'open'
  | 'part-paid'
  | 'late'
  | 'disputed'
  | 'paid'
  | 'written-off'
  | 'credited'
  | 'to-refund'

/** What `statusOf` looks at. */
export type StatusFacts = {
  readonly kind: 'invoice' | 'credit-note'
  readonly state: Invoice['state']
  readonly dueOn: Day | null | undefined
  readonly open: Cents
  readonly paid: Cents
  readonly writtenOff: Cents
  readonly disputedAt: Date | null | undefined
}

/** The one word for how an invoice stands on a day: what needs somebody comes before what is merely so. */
export function statusOf(facts: StatusFacts, today: Day): Status {
  if (facts.state !== 'issued') return facts.state
  if (facts.kind === 'credit-note') return 'credit-note'
  if (facts.open < 0n) return 'to-refund'
  // Before `paid`: nobody is thanked for what they did not pay.
  if (facts.open === 0n && facts.writtenOff > 0n) return 'written-off'
  if (facts.open === 0n) return facts.paid === 0n ? 'credited' : 'paid'
  if (facts.disputedAt) return 'disputed'
  if (facts.dueOn && facts.dueOn < today) return 'late'
  return facts.paid > 0n ? 'part-paid' : 'open'
}
