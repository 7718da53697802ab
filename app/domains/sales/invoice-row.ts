/** Rows of the database as the types of this domain, and back. */
import type { Selectable } from 'kysely'
import type { InvoiceTable } from '../../platform/schema.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { BuyerSnapshot, Draft, Invoice, Issued, SellerSnapshot } from './invoice.ts'
import { shareOf, type ShareJson } from './share.db.ts'
import type { Line, PricedLine, Totals, VatAmount } from './totals.ts'
import type { VatCode } from './vat.ts'

/** A line as JSON: whole numbers as text, so that none loses a digit on the way. */
export type LineJson = {
  description: string
  quantity: string
  unit: string
  unitPrice: string
  vatCode: VatCode
  amount: string
  net: string
  creditsLine?: number | null
}

/** A line that is not priced yet as JSON. */
export type PlainLineJson = Pick<LineJson, 'description' | 'quantity' | 'unit' | 'unitPrice' | 'vatCode'>

/** VAT of one code as JSON. */
export type VatJson = { code: VatCode; rate: number; base: string; vat: string }

/** An invoice with its lines and VAT, as the database gives it. */
export type InvoiceRow = Selectable<InvoiceTable> & {
  lines: LineJson[]
  vat_amounts: VatJson[]
  shares: ShareJson[]
  credits_number: string | null
  credits_issued_on: Day | null
}

/** An invoice as it is stored. Whether it is a draft or issued, its state tells. */
export function invoiceOf(row: InvoiceRow): Invoice {
  if (row.state !== 'issued') return { ...commonOf(row), kind: 'invoice', state: row.state } satisfies Draft
  return issuedOf(row)
}

function issuedOf(row: InvoiceRow): Issued {
  return {
    ...commonOf(row),
    kind: row.kind,
    state: 'issued',
    number: row.number!,
    issuedOn: row.issued_on!,
    dueOn: row.due_on ?? undefined,
    approvedBy: (row.approved_by as Id<'person'> | null) ?? undefined,
    vatMode: row.vat_mode!,
    shareOn: row.share_on!,
    structuredReference: row.structured_reference!,
    seller: row.seller as SellerSnapshot,
    buyer: row.buyer as BuyerSnapshot,
    linkToken: row.link_token!,
    documentId: (row.document_id as Id<'file'> | null) ?? undefined,
    eInvoiceId: (row.e_invoice_id as Id<'file'> | null) ?? undefined,
    entryId: row.entry_id as Id<'entry'>,
    credits: creditsOf(row),
    disputedAt: row.disputed_at ?? undefined,
    paid: row.paid,
    creditedNet: row.credited_net,
    creditedTotal: row.credited_total,
    givenUp: row.given_up,
    writtenOff: row.written_off,
    writtenOffNet: row.written_off_net,
    sharedNet: row.shared_net,
    open: row.open!,
  }
}

function creditsOf({ credits_id, credits_number, credits_issued_on }: InvoiceRow): Issued['credits'] {
  // A customer's link shows one document: the number of the other one is not to be seen there.
  if (credits_id === null || credits_number === null || credits_issued_on === null) return undefined
  return { id: credits_id as Id<'invoice'>, number: credits_number, issuedOn: credits_issued_on }
}

function commonOf(row: InvoiceRow): Omit<Draft, 'kind' | 'state'> {
  return {
    id: row.id as Id<'invoice'>,
    memberId: row.member_id as Id<'member'>,
    businessId: row.business_id as Id<'business'>,
    customerId: row.customer_id as Id<'customer'>,
    workedFrom: row.worked_from,
    workedUntil: row.worked_until,
    pricesIncludeVat: row.prices_include_vat,
    reference: row.reference,
    note: row.note,
    draftedAt: row.drafted_at,
    draftedBy: row.drafted_by as Id<'person'>,
    submittedBy: (row.submitted_by as Id<'person'> | null) ?? undefined,
    agreedBy: (row.agreed_by as Id<'person'> | null) ?? undefined,
    revision: row.revision,
    agreedMost:
      row.agreed_net === null || row.agreed_total === null
        ? undefined
        : { net: row.agreed_net, total: row.agreed_total },
    shares: row.shares.map(shareOf),
    lines: row.lines.map(lineOf),
    vat: row.vat_amounts.map(vatAmountOf),
    net: row.net,
    vatTotal: row.vat,
    total: row.total,
  }
}

/** VAT of one code out of its JSON. */
export function vatAmountOf({ code, rate, base, vat }: VatJson): VatAmount {
  return { code, rate, base: BigInt(base), vat: BigInt(vat) }
}

/** A line out of its JSON. */
export function lineOf({
  description,
  quantity,
  unit,
  unitPrice,
  vatCode,
  amount,
  net,
  creditsLine,
}: LineJson): PricedLine {
  return {
    description,
    quantity: BigInt(quantity),
    unit,
    unitPrice: BigInt(unitPrice),
    vatCode,
    amount: BigInt(amount),
    net: BigInt(net),
    ...(typeof creditsLine === 'number' ? { creditsLine } : {}),
  }
}

/** A line that is not priced yet, out of its JSON. */
export function plainLineOf({ description, quantity, unit, unitPrice, vatCode }: PlainLineJson): Line {
  return { description, quantity: BigInt(quantity), unit, unitPrice: BigInt(unitPrice), vatCode }
}

/** Lines that are not priced yet as one JSON text. */
export function plainJsonOf(lines: readonly Line[]): string {
  return JSON.stringify(lines, bigintAsText)
}

/** Lines and VAT as one JSON text each, to be stored in one statement. */
export function jsonOf({ lines, vat }: Pick<Totals, 'lines' | 'vat'>): { lines: string; vat: string } {
  return { lines: JSON.stringify(lines, bigintAsText), vat: JSON.stringify(vat, bigintAsText) }
}

function bigintAsText(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? value.toString() : value
}
