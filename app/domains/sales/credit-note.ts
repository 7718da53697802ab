/** Crediting: a document of its own number that mirrors an invoice, or part of it. Pure. */
import { yearOf, type Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { structuredReference } from '../../values/structured-reference.ts'
import type { Entry } from '../books/index.ts'
import { creditOf, type Chosen, type Credit, type CreditLine } from './credit.ts'
import { entryOf } from './invoice-entry.ts'
import { numberOf, type IssuedDocument, type Issued, type SellerSnapshot } from './invoice.ts'

export type CreditRefusal =
  | 'not-an-issued-invoice'
  | 'invoice-of-before'
  | 'nothing-to-credit'
  | 'more-than-left'
  | 'own-invoice'

export type CreditFacts = {
  readonly id: Id<'invoice'>
  readonly today: Day
  readonly approver: Id<'person'>
  readonly at: Date
  /** What was credited of each line before, in thousandths, in the order of the lines. */
  readonly credited: readonly bigint[]
  /** The co-operative as it is now: the sender of the credit note. */
  readonly seller: SellerSnapshot
  readonly reason: string
  readonly inYear: number
  readonly linkToken: string
}

/** A credit note: `lines` know which line they credit; amounts and quantities are negative. */
export type CreditNote = Omit<IssuedDocument, 'lines'> & { readonly lines: readonly CreditLine[] }

/** The credit note for chosen quantities of an invoice, and its entry. What it comes to says `creditOf`. */
export function creditNote(
  original: Issued,
  chosen: Chosen,
  facts: CreditFacts,
): Result<{ note: CreditNote; entry: Entry }, CreditRefusal> {
  if (original.kind !== 'invoice') return refuse('not-an-issued-invoice')
  if (original.shareOn === 'before') return refuse('invoice-of-before')
  if (original.shares.some(({ person }) => person === facts.approver)) return refuse('own-invoice')
  const credit = creditOf(original, facts.credited, chosen)
  if (!credit.ok) return credit
  const note = noteOf(original, credit.value, facts)
  const { cells } = credit.value
  const whose = cells ? { cells } : {}
  const entry = entryOf({ ...note, ...whose, creditsId: original.id })
  return ok({ note, entry })
}

function noteOf(original: Issued, { totals, nets }: Credit, facts: CreditFacts): CreditNote {
  const number = numberOf(yearOf(facts.today), facts.inYear)
  return {
    ...original,
    ...totals,
    shares: original.shares.map((share, i) => ({
      ...share,
      net: nets[i]!,
      creditedNet: 0n,
      sharedNet: 0n,
      agreedRevision: undefined,
      agreedBy: undefined,
    })),
    id: facts.id,
    kind: 'credit-note',
    draftedAt: facts.at,
    draftedBy: facts.approver,
    submittedBy: undefined,
    agreedBy: undefined,
    revision: 1,
    note: facts.reason,
    number,
    issuedOn: facts.today,
    dueOn: undefined,
    approvedBy: facts.approver,
    structuredReference: structuredReference(number),
    seller: { ...facts.seller, maker: original.seller.maker },
    linkToken: facts.linkToken,
    documentId: undefined,
    eInvoiceId: undefined,
    credits: { id: original.id, number: original.number, issuedOn: original.issuedOn },
    disputedAt: undefined,
    paid: 0n,
    creditedNet: 0n,
    creditedTotal: 0n,
    givenUp: 0n,
    writtenOff: 0n,
    writtenOffNet: 0n,
    sharedNet: 0n,
    open: 0n,
  }
}
