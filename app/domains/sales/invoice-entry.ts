import { sales } from '../../text/nl/sales.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { isTaxed, vatOwedAccount, type Entry, type EntryLine } from '../books/index.ts'
import type { Cell } from './split.ts'
import type { Totals, VatAmount } from './totals.ts'

/**
 * What of a document goes into the books. A credit note has negative amounts, and so is posted the other way
 * round.
 */
export type Posting = Pick<Totals, 'vat' | 'total'> & {
  readonly id: Id<'invoice'>
  readonly kind: 'invoice' | 'credit-note'
  readonly number: string
  readonly issuedOn: Day
  readonly memberId: Id<'member'>
  /** What is whose, of joint work; else it is all of `memberId`. */
  readonly cells?: readonly Cell[]
  /** The invoice that the customer owes less by a credit note. */
  readonly creditsId?: Id<'invoice'>
}

/**
 * The journal entry of a document: the customer owes the total; turnover of each member and VAT, per VAT code. It says
 * the number, never who the customer is: the books are read by more people than the invoice (docs/decisions/0012).
 */
export function entryOf(document: Posting): Entry {
  return {
    book: 'sales',
    countsOn: document.issuedOn,
    description: sales.entry[document.kind]({ number: document.number }),
    lines: [
      { account: 'debtors', amount: document.total, invoiceId: document.creditsId ?? document.id },
      ...document.vat.flatMap((one) => linesOf(one, document)),
    ],
  }
}

function linesOf({ code, base, vat }: VatAmount, { id, memberId, cells }: Posting): EntryLine[] {
  const whose = cells ? cells.filter((cell) => cell.code === code && cell.base !== 0n) : [{ memberId, base }]
  const turnover = whose.map((one): EntryLine => ({
    account: 'turnover',
    amount: -one.base,
    memberId: one.memberId,
    invoiceId: id,
    vatCode: code,
  }))
  if (vat === 0n || !isTaxed(code)) return turnover
  return [...turnover, { account: vatOwedAccount(code), amount: -vat, invoiceId: id, vatCode: code }]
}
