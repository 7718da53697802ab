import type { Day } from '../../values/day.ts'
import type { Cents } from '../../values/money.ts'
import { type NameWords, wordsOf } from './name.ts'
import { partsOfNumber } from './reference.ts'

/** An invoice that is not settled; a credit note has a negative amount open. */
export type OpenInvoice = {
  readonly invoiceId: string
  /** As printed: `2026-0042`. */
  readonly number: string
  /** RF reference or betalingskenmerk, with or without spaces. */
  readonly structuredReference: string | undefined
  readonly openCents: Cents
  readonly totalCents: Cents
  readonly customerId: string
  readonly customerName: string
  readonly memberName: string
  readonly issuedOn: Day
  readonly dueOn: Day
  /** The numbers of its credit notes. */
  readonly creditNotes?: readonly string[]
}

/** A customer paid from this account before. */
export type KnownIban = { readonly iban: string; readonly customerId: string }

/** A line that was matched before, which a reversal may undo. */
export type MatchedLine = {
  readonly lineId: string
  readonly bookedOn: Day
  readonly amount: Cents
  readonly counterpartyIban: string | undefined
  readonly endToEndId: string | undefined
  readonly bankReference: string | undefined
  readonly allocations: readonly Allocation[]
}

/** So much of a payment goes to that invoice; negative takes away from what was paid. */
export type Allocation = { readonly invoiceId: string; readonly cents: Cents }

export type Customer = {
  readonly customerId: string
  readonly name: string
  readonly words: NameWords
  /** Oldest due first. */
  readonly invoices: readonly OpenInvoice[]
}

export type InvoiceIndex = {
  readonly byId: ReadonlyMap<string, OpenInvoice>
  /** By year and sequence (`2026:42`), or by the bare digits and capitals of another kind of number. */
  readonly byNumber: ReadonlyMap<string, readonly OpenInvoice[]>
  /** Invoices with nothing open that a line names, by number as above: who pays one pays it again. */
  readonly settled: ReadonlyMap<string, OpenInvoice>
  /** By the number of a credit note, as above: the invoice it takes from, where money goes back on. */
  readonly byCreditNote: ReadonlyMap<string, { readonly invoice: OpenInvoice; readonly number: string }>
  /** By sequence alone. */
  readonly bySequence: ReadonlyMap<number, readonly OpenInvoice[]>
  readonly byReference: ReadonlyMap<string, readonly OpenInvoice[]>
  readonly byAmount: ReadonlyMap<Cents, readonly OpenInvoice[]>
  readonly customers: ReadonlyMap<string, Customer>
  readonly customersByWord: ReadonlyMap<string, readonly string[]>
  readonly customersByIban: ReadonlyMap<string, ReadonlySet<string>>
  readonly matchedByAmount: ReadonlyMap<Cents, readonly MatchedLine[]>
  /** How many digits a sequence is written with, to tell a whole number from a part. */
  readonly widths: ReadonlySet<number>
  /** Whether some number is of a kind that is not year and sequence. */
  readonly hasOtherNumbers: boolean
}

/**
 * Everything that a bank line is held against, laid out for looking up. Its order never depends on the
 * order of what is given, so the same books always give the same proposals.
 *
 * @param openInvoices invoices and credit notes with something open; those with nothing are left out
 * @param ibans accounts seen before
 * @param matched earlier lines with what they paid, for reversals
 * @param settled invoices with nothing open that lines name all the same
 */
export function buildInvoiceIndex(
  openInvoices: readonly OpenInvoice[],
  ibans: Iterable<KnownIban> = [],
  matched: Iterable<MatchedLine> = [],
  settled: readonly OpenInvoice[] = [],
): InvoiceIndex {
  const invoices = openInvoices.filter((invoice) => invoice.openCents !== 0n).sort(byDueDate)
  const byNumber = new Map<string, OpenInvoice[]>()
  const bySequence = new Map<number, OpenInvoice[]>()
  const byReference = new Map<string, OpenInvoice[]>()
  const byAmount = new Map<Cents, OpenInvoice[]>()
  const perCustomer = new Map<string, OpenInvoice[]>()
  const byCreditNote = new Map<string, { invoice: OpenInvoice; number: string }>()
  const widths = new Set<number>()
  let hasOtherNumbers = false
  for (const invoice of invoices) {
    const parts = partsOfNumber(invoice.number)
    if (parts) {
      put(byNumber, `${parts.year}:${parts.sequence}`, invoice)
      put(bySequence, parts.sequence, invoice)
      widths.add(parts.width)
    } else {
      put(byNumber, plain(invoice.number), invoice)
      hasOtherNumbers = true
    }
    for (const number of invoice.creditNotes ?? []) byCreditNote.set(keyOfNumber(number), { invoice, number })
    if (invoice.structuredReference !== undefined)
      put(byReference, plain(invoice.structuredReference), invoice)
    put(byAmount, invoice.openCents, invoice)
    put(perCustomer, invoice.customerId, invoice)
  }
  for (const { number } of settled) widths.add(partsOfNumber(number)?.width ?? 0)
  const customers = new Map<string, Customer>()
  const customersByWord = new Map<string, string[]>()
  for (const customerId of [...perCustomer.keys()].sort()) {
    const own = perCustomer.get(customerId) ?? []
    const name = own[0]?.customerName ?? ''
    const words = wordsOf(name)
    customers.set(customerId, { customerId, name, words, invoices: own })
    for (const word of words) put(customersByWord, word, customerId)
  }
  const matchedByAmount = new Map<Cents, MatchedLine[]>()
  for (const line of [...matched].sort((a, b) => compare(a.lineId, b.lineId)))
    put(matchedByAmount, line.amount, line)
  return {
    byId: new Map([...invoices, ...settled].map((invoice) => [invoice.invoiceId, invoice])),
    settled: new Map(settled.map((invoice) => [keyOfNumber(invoice.number), invoice])),
    byNumber,
    byCreditNote,
    bySequence,
    byReference,
    byAmount,
    customers,
    customersByWord,
    customersByIban: ibansOf(ibans),
    matchedByAmount,
    widths,
    hasOtherNumbers,
  }
}

function ibansOf(ibans: Iterable<KnownIban>): Map<string, Set<string>> {
  const byIban = new Map<string, Set<string>>()
  for (const { iban, customerId } of ibans) {
    const key = plain(iban)
    byIban.set(key, (byIban.get(key) ?? new Set()).add(customerId))
  }
  return byIban
}

/** A number as invoices are looked up by it, however it is written. */
export function keyOfNumber(number: string): string {
  const parts = partsOfNumber(number)
  return parts ? `${parts.year}:${parts.sequence}` : plain(number)
}

/** Oldest due first, then by number: the order in which a payment without further word is used up. */
export function byDueDate(a: OpenInvoice, b: OpenInvoice): number {
  return compare(a.dueOn, b.dueOn) || compare(a.number, b.number) || compare(a.invoiceId, b.invoiceId)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Capitals and digits only, as numbers and references are compared. */
export function plain(text: string): string {
  return text.toUpperCase().replace(/[^A-Z0-9]/g, '')
}

function put<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
