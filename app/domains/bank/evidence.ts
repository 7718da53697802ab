import type { Cents } from '../../values/money.ts'
import { type Customer, type InvoiceIndex, type OpenInvoice, plain } from './invoice-index.ts'
import { likeness, type NameWords, wordsOf } from './name.ts'
import { numbersIn } from './reference.ts'
import type { StatementLine } from './statement.ts'

/** What is still open of an invoice, given what other lines of the statement already claim. */
export type OpenNow = (invoice: OpenInvoice) => Cents

/** An invoice that the payer named. */
export type Mention = {
  readonly invoice: OpenInvoice
  readonly by: 'structured-reference' | 'number-in-text' | 'credit-note-in-text'
  /** What stands in the text: of a credit note not the number of the invoice itself. */
  readonly number: string
  /** The whole reference or number stands there; not so for `2026-42` or `factuur 42`. */
  readonly sure: boolean
}

/** What a line tells, before anything is concluded from it. */
export type Evidence = {
  readonly mentions: readonly Mention[]
  /** Numbers that look like ours but are not open: paid already, or a typing error. */
  readonly strangeNumbers: readonly string[]
  /** Who paid from this account before. */
  readonly ibanCustomers: ReadonlySet<string>
  /** Customers whose name is like that of the payer, with how alike (0 to 100), best first. */
  readonly alike: readonly { readonly customer: Customer; readonly likeness: number }[]
  readonly payer: NameWords
}

const NOBODY: ReadonlySet<string> = new Set()

/** Gathers what a line tells about who pays what. Pure looking up; no amounts are weighed yet. */
export function evidenceOf(line: StatementLine, index: InvoiceIndex): Evidence {
  const mentions = new Map<string, Mention>()
  const add = (mention: Mention): void => {
    const before = mentions.get(mention.invoice.invoiceId)
    if (!before || (mention.sure && !before.sure)) mentions.set(mention.invoice.invoiceId, mention)
  }
  for (const reference of referencesIn(line)) {
    for (const invoice of index.byReference.get(reference) ?? []) {
      add({ invoice, number: invoice.number, by: 'structured-reference', sure: true })
    }
  }
  const strangeNumbers = new Set<string>()
  for (const found of numbersIn(line.text)) {
    const { year, sequence, digits } = found
    const whole = index.widths.has(digits) && !found.maybeDay
    const invoices =
      year === undefined ? latestOf(sequence, line, index) : (index.byNumber.get(`${year}:${sequence}`) ?? [])
    const credited = year === undefined ? undefined : index.byCreditNote.get(`${year}:${sequence}`)
    if (credited) add({ ...credited, by: 'credit-note-in-text', sure: whole })
    if (invoices.length === 0 && !credited && whole && year !== undefined) {
      strangeNumbers.add(`${year}-${String(sequence).padStart(digits, '0')}`)
    }
    const sure = whole && year !== undefined && invoices.length === 1
    for (const invoice of invoices) add({ invoice, number: invoice.number, by: 'number-in-text', sure })
  }
  if (index.hasOtherNumbers) {
    for (const word of line.text.split(/[\s,;:+&]+/)) {
      if (word.length < 4) continue
      for (const invoice of index.byNumber.get(plain(word)) ?? [])
        add({ invoice, number: invoice.number, by: 'number-in-text', sure: true })
    }
  }
  const payer = wordsOf(line.counterpartyName ?? '')
  return {
    mentions: [...mentions.values()],
    strangeNumbers: [...strangeNumbers],
    ibanCustomers: index.customersByIban.get(line.counterpartyIban ?? '') ?? NOBODY,
    alike:
      payer.length > 0
        ? customersLike(payer, index, likeness)
        : customersLike(wordsOf(line.text.slice(0, 200)), index, named),
    payer,
  }
}

/** The structured reference, and every RF reference or long number in the text. */
function referencesIn(line: StatementLine): Set<string> {
  const found = new Set<string>()
  if (line.structuredReference !== undefined) found.add(plain(line.structuredReference))
  const text = plain(line.text)
  for (let at = text.indexOf('RF'); at >= 0; at = text.indexOf('RF', at + 1)) {
    if (!/^RF\d\d/.test(text.slice(at, at + 4))) continue
    for (let length = 5; length <= 25 && at + length <= text.length; length++)
      found.add(text.slice(at, at + length))
  }
  for (const [run] of line.text.matchAll(/\d(?:[\d ]{5,22})\d/g)) found.add(run.replaceAll(' ', ''))
  if (line.endToEndId !== undefined) found.add(plain(line.endToEndId))
  return found
}

/** Candidates share a word with the payer; words that too many customers share only weigh, not find. */
function customersLike(
  payer: NameWords,
  index: InvoiceIndex,
  compare: (payer: NameWords, customer: NameWords) => number,
): { customer: Customer; likeness: number }[] {
  const candidates = new Set<string>()
  const lists = payer
    .filter((word) => word.length > 1)
    .map((word) => index.customersByWord.get(word) ?? [])
    .sort((a, b) => a.length - b.length)
  for (const list of lists) {
    if (list.length > 30 && candidates.size > 0) break
    for (const id of list.slice(0, 300)) candidates.add(id)
  }
  const alike: { customer: Customer; likeness: number }[] = []
  for (const id of candidates) {
    const customer = index.customers.get(id)
    const score = customer ? compare(payer, customer.words) : 0
    if (customer && score >= 55) alike.push({ customer, likeness: score })
  }
  return alike
    .sort((a, b) => b.likeness - a.likeness || (a.customer.customerId < b.customer.customerId ? -1 : 1))
    .slice(0, 8)
}

/** When the bank gives no name: whether the whole name stands in the text. */
function named(text: NameWords, customer: NameWords): number {
  const telling = customer.some((word) => word.length >= 4)
  return telling && customer.every((word) => word.length === 1 || text.includes(word)) ? 75 : 0
}

/** Of the invoices with that bare number, the last one issued before the payment. */
function latestOf(sequence: number, line: StatementLine, index: InvoiceIndex): OpenInvoice[] {
  const issued = (index.bySequence.get(sequence) ?? []).filter((one) => one.issuedOn <= line.bookedOn)
  return issued.toSorted((a, b) => (a.issuedOn < b.issuedOn ? 1 : -1)).slice(0, 1)
}
