/** Crediting: a document of its own number that mirrors an invoice, or part of it. Pure. */
import { yearOf, type Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { structuredReference } from '../../values/structured-reference.ts'
import type { Entry } from '../books/index.ts'
import { entryOf } from './invoice-entry.ts'
import { numberOf, type Issued, type SellerSnapshot } from './invoice.ts'
import { cellsOf, netOf, splitOf, type Cell, type Share } from './split.ts'
import { added, dividedNets, totalsOf, type PricedLine, type Totals, type VatAmount } from './totals.ts'

export type CreditRefusal =
  | 'not-an-issued-invoice'
  | 'invoice-of-before'
  | 'nothing-to-credit'
  | 'more-than-left'
  | 'own-invoice'

/**
 * Quantities to credit, in thousandths above 0, by the number of the line (from 1); `all`: whatever is left.
 */
export type Chosen = 'all' | readonly { readonly line: number; readonly quantity: bigint }[]

/** A line of a credit note and the line of the invoice it is for, counted from 1. */
export type CreditLine = PricedLine & { readonly creditsLine: number }

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
export type CreditNote = Omit<Issued, 'entryId' | 'lines'> & { readonly lines: readonly CreditLine[] }

/**
 * The credit note for chosen quantities of an invoice, and its entry. What is credited is the difference
 * between what the invoice adds up to before and after: so credit notes that together cover an invoice mirror
 * it to the cent, VAT per code included, however it was cut.
 */
export function creditNote(
  original: Issued,
  chosen: Chosen,
  facts: CreditFacts,
): Result<{ note: CreditNote; entry: Entry }, CreditRefusal> {
  if (original.kind !== 'invoice') return refuse('not-an-issued-invoice')
  if (original.shareOn === 'before') return refuse('invoice-of-before')
  if (original.shares.some(({ person }) => person === facts.approver)) return refuse('own-invoice')
  const totals = creditTotals(original, facts.credited, chosen)
  if (!totals.ok) return totals
  const cells = creditedCells(original, facts.credited, totals.value)
  const note = {
    ...noteOf(original, totals.value, facts),
    shares: creditedShares(original, cells, totals.value),
  }
  const entry = entryOf({
    ...note,
    ...(cells ? { cells } : {}),
    customerName: original.buyer.name,
    creditsId: original.id,
  })
  return ok({ note, entry })
}

/** What of a credit is whose, below 0: what joint work was split into before it, less what is left of that after. */
function creditedCells(
  original: Pick<Issued, 'lines' | 'vat' | 'pricesIncludeVat' | 'shares'>,
  credited: readonly bigint[],
  note: CreditTotals,
): Cell[] | undefined {
  const split = splitOf(original.shares)
  if (!split) return undefined
  const left = original.lines.map(({ quantity }, i) => quantity - (credited[i] ?? 0n))
  const taken = original.lines.map(
    (_, i) => note.lines.find(({ creditsLine }) => creditsLine === i + 1)?.quantity ?? 0n,
  )
  const before = cellsOf(split, totalsWith(original, left))
  const after = cellsOf(
    split,
    totalsWith(
      original,
      left.map((quantity, i) => quantity + taken[i]!),
    ),
  )
  return before.map((cell, i) => ({ ...cell, base: after[i]!.base - cell.base }))
}

/** The shares of an invoice after a credit, with what it takes off each. */
export function sharesAfter(
  original: Pick<Issued, 'lines' | 'vat' | 'pricesIncludeVat' | 'shares'>,
  credited: readonly bigint[],
  note: CreditTotals,
): Share[] {
  const taken = creditedShares(original, creditedCells(original, credited, note), note)
  return original.shares.map((share, i) => ({ ...share, creditedNet: share.creditedNet - taken[i]!.net }))
}

function creditedShares(
  original: Pick<Issued, 'shares'>,
  cells: readonly Cell[] | undefined,
  note: CreditTotals,
): Share[] {
  return original.shares.map((share) => ({
    ...share,
    net: cells ? netOf(cells, share.memberId) : note.net,
    creditedNet: 0n,
    sharedNet: 0n,
    agreedRevision: undefined,
    agreedBy: undefined,
  }))
}

/** What an invoice would come to with these quantities of its lines. */
function totalsWith(
  original: Pick<Issued, 'lines' | 'vat' | 'pricesIncludeVat'>,
  quantities: readonly bigint[],
): Totals {
  const rates = (code: string) => original.vat.find((one) => one.code === code)!.rate
  const lines = original.lines.map((line, i) => ({ ...line, quantity: quantities[i]! }))
  return totalsOf(lines, original.pricesIncludeVat, rates)
}

/** What crediting comes to; its lines know which line they credit. */
export type CreditTotals = Omit<Totals, 'lines'> & { readonly lines: readonly CreditLine[] }

/** What crediting chosen quantities comes to, in cents, negative. For the preview, too. */
export function creditTotals(
  original: Pick<Issued, 'lines' | 'vat' | 'pricesIncludeVat'>,
  credited: readonly bigint[],
  chosen: Chosen,
): Result<CreditTotals, 'nothing-to-credit' | 'more-than-left'> {
  const left = original.lines.map(({ quantity }, i) => quantity - (credited[i] ?? 0n))
  const taken = chosen === 'all' ? left : quantitiesOf(chosen, left.length)
  if (!taken || taken.some((quantity, i) => quantity < 0n || quantity > left[i]!))
    return refuse('more-than-left')
  const totals = difference(
    totalsWith(original, left),
    totalsWith(
      original,
      left.map((quantity, i) => quantity - taken[i]!),
    ),
    original,
  )
  return totals.total === 0n ? refuse('nothing-to-credit') : ok(totals)
}

function quantitiesOf(chosen: Exclude<Chosen, 'all'>, count: number): bigint[] | undefined {
  const quantities = Array<bigint>(count).fill(0n)
  for (const { line, quantity } of chosen) {
    if (line < 1 || line > count) return undefined
    quantities[line - 1]! += quantity
  }
  return quantities
}

/** What an invoice still asks after what was credited of each line, in thousandths. */
export function totalsLeft(
  original: Pick<Issued, 'lines' | 'vat' | 'pricesIncludeVat'>,
  credited: readonly bigint[],
): Totals {
  return totalsWith(
    original,
    original.lines.map(({ quantity }, i) => quantity - (credited[i] ?? 0n)),
  )
}

/** What has to come off to get from `before` to `after`, as negative amounts, without what stays as it is. */
function difference(
  before: Totals,
  after: Totals,
  { pricesIncludeVat }: Pick<Issued, 'pricesIncludeVat'>,
): CreditTotals {
  const lines = before.lines.flatMap((line, i): CreditLine[] => {
    const then = after.lines[i]!
    if (line.quantity === then.quantity) return []
    const amount = then.amount - line.amount
    return [{ ...line, quantity: then.quantity - line.quantity, amount, net: amount, creditsLine: i + 1 }]
  })
  const vat = before.vat.flatMap((one, i): VatAmount[] => {
    const then = after.vat[i]!
    if (!lines.some(({ vatCode }) => vatCode === one.code)) return []
    return [{ ...one, base: then.base - one.base, vat: then.vat - one.vat }]
  })
  const nets = pricesIncludeVat
    ? dividedNets(
        lines,
        lines.map(({ amount }) => -amount),
        vat,
      )
    : lines.map(({ net }) => net)
  const withNets = lines.map((line, i) => ({ ...line, net: nets[i]! }))
  return { ...added(withNets, vat), lines: withNets }
}

function noteOf(original: Issued, totals: CreditTotals, facts: CreditFacts): CreditNote {
  const number = numberOf(yearOf(facts.today), facts.inYear)
  return {
    ...original,
    ...totals,
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
