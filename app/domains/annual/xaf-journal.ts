import { books as words } from '../../text/nl/books.ts'
import { abs, divide, sum, toDecimal } from '../../values/money.ts'
import { vatRateOn, type AccountPurpose, type EntryForXaf } from '../books/index.ts'
import { lineKey } from '../bank/index.ts'
import type { InvoiceForXaf, VatCode } from '../sales/index.ts'
import type { XafVersion } from './xaf.ts'
import { amountFields, field, group } from './xaf-elements.ts'

/** What the lines of a journal point at. */
export type XafLinks = {
  readonly version: XafVersion
  readonly purposes: ReadonlyMap<string, AccountPurpose | null>
  readonly invoices: ReadonlyMap<string, InvoiceForXaf>
  /** The name of each member, by id. */
  readonly members: ReadonlyMap<string, string>
  /** The id of the supplier of a line on the creditors, by `lineKey`. */
  readonly suppliers: ReadonlyMap<string, string>
}

type Line = EntryForXaf['lines'][number]

/** The type of journal that each book is to an auditor: sales, bank, purchases, memorial, opening; Z is another. */
const JOURNAL_TYPE: Readonly<Record<string, string>> = {
  sales: 'S',
  bank: 'B',
  costs: 'P',
  sharing: 'M',
  memorial: 'M',
  opening: 'O',
  vat: 'M',
}

/** The beginning of a journal; `journalEnd` closes it. */
export function journalStart(book: string, purposes: XafLinks['purposes']): string {
  const name = (words.book as Readonly<Record<string, string>>)[book] ?? book
  const bank = [...purposes].find(([, purpose]) => purpose === 'bank')?.[0]
  return [
    '<journal>',
    field('jrnID', book, 35),
    field('desc', name),
    field('jrnTp', JOURNAL_TYPE[book] ?? 'Z'),
    field('offsetAccID', book === 'bank' ? bank : undefined),
    '\n',
  ].join('')
}

/** Closes a journal. */
export function journalEnd(): string {
  return '</journal>\n'
}

/** An entry with its lines. */
export function transaction(entry: EntryForXaf, book: string, links: XafLinks): string {
  const { number, countsOn, description, postedBy, lines } = entry
  const user = links.version === '4.0' ? field('User', postedBy, 999) : field('userID', postedBy, 35)
  return [
    '<transaction>',
    field('nr', String(number)),
    field('desc', description),
    field('periodNumber', String(Number(countsOn.slice(5, 7)))),
    field('trDt', countsOn),
    user,
    ...lines.map((line) => lineOf(line, entry, book, links)),
    '</transaction>\n',
  ].join('')
}

function lineOf(line: Line, entry: EntryForXaf, book: string, links: XafLinks): string {
  const { version, invoices, members } = links
  const invoice = line.invoiceId ? invoices.get(line.invoiceId) : undefined
  const sold = invoice?.entryId === entry.id ? invoice : undefined
  const ofMember = line.memberId ? members.get(line.memberId) : undefined
  return [
    '<trLine>',
    field('nr', String(line.line)),
    field('accID', line.account),
    field('docRef', invoice?.number ?? String(entry.number), 255),
    field('effDate', sold?.issuedOn ?? entry.countsOn),
    version === '4.0' ? field('settDate', sold?.deliveredOn) : '',
    field('desc', entry.description),
    amountFields('amnt', 'amntTp', line.amount),
    field('custSupID', relationOf(line, entry, invoice, links)),
    field('invRef', invoice?.number, 255),
    version === '4.0' ? field('cost', ofMember, 999) : '',
    invoice && book === 'sales' ? vatOf(line, entry, invoice, links.purposes) : '',
    '</trLine>',
  ].join('')
}

/** Customers stand on what they owe and on what they paid too much, suppliers on what we owe them. */
function relationOf(
  line: Line,
  entry: EntryForXaf,
  invoice: InvoiceForXaf | undefined,
  { purposes, suppliers }: XafLinks,
): string | undefined {
  const purpose = purposes.get(line.account)
  if (purpose === 'debtors' || purpose === 'overpayments') return invoice && customerId(invoice.customerId)
  return purpose === 'creditors' ? suppliers.get(lineKey(entry.id, line.line)) : undefined
}

/** An id in an audit file has at most 35 characters: one letter and the id without its dashes fit. */
export function customerId(id: string): string {
  return `K${id.replaceAll('-', '')}`
}

/**
 * The VAT over what was sold, on the line of the turnover: what this entry itself books of it. Credit as an invoice has
 * it, debit on a credit note and on what is written off. Joint work has a line for each member: the VAT of a rate is
 * divided over those, so that the file has it once.
 */
function vatOf(
  line: Line,
  { lines }: EntryForXaf,
  { vat, issuedOn }: InvoiceForXaf,
  purposes: XafLinks['purposes'],
): string {
  const { vatCode } = line
  const isVat = ({ account }: Line) => purposes.get(account)?.startsWith('vat-') === true
  if (vatCode === null || isVat(line)) return ''
  const ofCode = lines.filter((one) => one.vatCode === vatCode)
  const alike = ofCode.filter((one) => !isVat(one))
  const parts = divide(
    sum(ofCode.filter(isVat).map(({ amount }) => amount)),
    alike.map(({ amount }) => abs(amount)),
  )
  // An invoice of before Gilde does not know its rates.
  const rate = vat.find(({ code }) => code === vatCode)?.rate ?? vatRateOn(vatCode as VatCode, issuedOn)
  return group(
    'vat',
    field('vatID', vatCode, 35),
    field('vatPerc', toDecimal(BigInt(rate))),
    amountFields('vatAmnt', 'vatAmntTp', parts[alike.indexOf(line)]!),
  )
}
