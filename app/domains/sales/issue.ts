/** Issuing: what was submitted becomes a document with a number. Pure; the number and the token are given. */
import { missingContent, type MissingContent } from '../../documents/legal-content.ts'
import { addDays, yearOf, type Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { ok, refuse, type Refused, type Result } from '../../values/result.ts'
import { structuredReference } from '../../values/structured-reference.ts'
import type { Entry } from '../books/index.ts'
import type { SharingMoment, VatMode } from '../cooperative/index.ts'
import { priced, type ContentRefusal } from './content-rules.ts'
import type { Customer } from './customer.ts'
import { entryOf } from './invoice-entry.ts'
import {
  asksMoreThanAgreed,
  numberOf,
  type BuyerSnapshot,
  type IssuedDocument,
  type Draft,
  type SellerSnapshot,
} from './invoice.ts'
import { paperOf } from './paper.ts'
import { cellsOf, splitOf } from './split.ts'
import { whyNotJoint, type NotJointRefusal } from './why-not-joint.ts'

export type IssueRefusal =
  | ContentRefusal
  | 'not-submitted'
  | 'changed-meanwhile'
  | 'more-than-agreed'
  | 'own-invoice'
  | 'own-content'
  | 'own-access-open'
  | 'customer-address-missing'
  | 'seller-incomplete'
  | NotJointRefusal

/** Everything that issuing must know besides the draft. */
export type IssueFacts = {
  readonly today: Day
  /** Who approves. */
  readonly approver: Id<'person'>
  /**
   * Of who put it forward or agreed, those whose card or address is from the approver's hand, or from a hand that gave
   * the approver theirs, with nobody else to confirm it: with that, one could be both who asks and who approves.
   */
  readonly holdsAccessOf: ReadonlySet<Id<'person'>>
  /** It is still open whether the approver's own access is in their own hands: then they are no second person. */
  readonly accessIsOpen: boolean
  /** The revision that the approver saw. */
  readonly seenRevision: number
  readonly customer: Customer
  readonly seller: SellerSnapshot
  /** In force on the last day of the work. */
  readonly vatMode: VatMode
  readonly shareOn: SharingMoment
  readonly paymentTermDays: number
}

/** What a document gets that a draft has not: taken in the same transaction, and given back with a refusal. */
export type Given = { readonly inYear: number; readonly linkToken: string }

/** A document and its entry in the books, which gets its id when it is posted. */
export type IssuedWithEntry = { readonly issued: IssuedDocument; readonly entry: Entry }

/**
 * Issues a submitted draft.
 *
 * @param draft as stored now
 * @param given the number in the year of `facts.today`, and an unguessable token for the customer's link
 * @returns the document as it will be kept for ever, and the entry to post; or why not
 */
export function issue(draft: Draft, facts: IssueFacts, given: Given): Result<IssuedWithEntry, IssueRefusal> {
  const refusal = whyNotIssue(draft, facts)
  if (refusal) return refusal
  const issued = documentOf(draft, facts, given)
  const split = splitOf(draft.shares)
  const cells = split ? { cells: cellsOf(split, issued) } : {}
  const entry = entryOf({ ...issued, ...cells })
  return ok({ issued, entry })
}

/** Why a draft may not be issued, with the facts of the sentence; undefined when it may. */
export function whyNotIssue(draft: Draft, facts: IssueFacts): Refused<IssueRefusal> | undefined {
  const { approver, seenRevision, customer, vatMode } = facts
  if (draft.state !== 'submitted') return refuse('not-submitted')
  if (draft.shares.some(({ person }) => person === approver)) return refuse('own-invoice')
  if (facts.accessIsOpen) return refuse('own-access-open')
  const joint = whyNotJoint(draft, facts)
  if (joint) return joint
  const second = whyNoSecond(draft, facts)
  if (second) return refuse(second)
  if (draft.revision !== seenRevision) return refuse('changed-meanwhile')
  const totals = priced(draft, { vatMode, customer })
  if (!totals.ok) return totals
  // The rules moved since the draft was saved (another VAT mode): nobody saw these amounts yet.
  if (totals.value.total !== draft.total || totals.value.net !== draft.net) return refuse('changed-meanwhile')
  if (asksMoreThanAgreed(totals.value, draft.agreedMost)) return refuse('more-than-agreed')
  return whyNotComplete(documentOf(draft, facts, { inYear: 1, linkToken: '' }), customer.nameless === true)
}

/** Two people say yes to the same revision. Why there is nobody beside the approver; undefined when there is. */
export function whyNoSecond(
  { submittedBy, agreedBy }: Pick<Draft, 'submittedBy' | 'agreedBy'>,
  { approver, holdsAccessOf }: Pick<IssueFacts, 'approver' | 'holdsAccessOf'>,
): 'own-content' | 'own-hand' | undefined {
  const others = [submittedBy, agreedBy].flatMap((one) => (one && one !== approver ? [one] : []))
  if (others.length === 0) return 'own-content'
  return others.every((one) => holdsAccessOf.has(one)) ? 'own-hand' : undefined
}

/** Who bought without a name has no address: the paper stays here as the receipt of a sale (art. 34c Wet OB). */
function whyNotComplete(issued: IssuedDocument, nameless: boolean): Refused<IssueRefusal> | undefined {
  const [missing] = missingContent(paperOf(issued, { logo: undefined })).filter(
    (one) => !(nameless && one === 'customer-address'),
  )
  if (missing === undefined) return undefined
  const refusal = REFUSAL_OF[missing]
  return refusal ? refuse(refusal) : refuse('seller-incomplete', { missing })
}

const REFUSAL_OF: Partial<Record<MissingContent, Exclude<IssueRefusal, 'seller-incomplete'>>> = {
  'customer-name': 'customer-address-missing',
  'customer-address': 'customer-address-missing',
  'customer-vat-number': 'vat-number-missing',
  lines: 'no-lines',
  description: 'line-empty',
}

function documentOf(draft: Draft, facts: IssueFacts, given: Given): IssuedDocument {
  const number = numberOf(yearOf(facts.today), given.inYear)
  return {
    ...draft,
    state: 'issued',
    number,
    issuedOn: facts.today,
    dueOn: addDays(facts.today, facts.paymentTermDays),
    approvedBy: facts.approver,
    vatMode: facts.vatMode,
    shareOn: facts.shareOn,
    structuredReference: structuredReference(number),
    seller: { ...facts.seller, ...makersOf(draft) },
    buyer: buyerOf(facts.customer),
    linkToken: given.linkToken,
    documentId: undefined,
    eInvoiceId: undefined,
    credits: undefined,
    disputedAt: undefined,
    paid: 0n,
    creditedNet: 0n,
    creditedTotal: 0n,
    givenUp: 0n,
    writtenOff: 0n,
    writtenOffNet: 0n,
    sharedNet: 0n,
    open: draft.total,
  }
}

/** Who did what, as it stands on the paper of joint work. */
function makersOf({ shares }: Draft): Pick<SellerSnapshot, 'makers'> {
  if (shares.length < 2) return {}
  return { makers: shares.map(({ name, lines = [] }) => ({ name, lines })) }
}

/** The customer as it will stand on the paper for ever: no e-mail address, which is not on it. */
export function buyerOf(customer: Customer): BuyerSnapshot {
  const { kind, name, contact, street, postcode, city, country, kvk, oin, vatNumber, language } = customer
  return { kind, name, contact, street, postcode, city, country, kvk, oin, vatNumber, language }
}
