/** Rows of quotes as the types of this domain, and back. */
import type { Selectable } from 'kysely'
import type { QuoteTable } from '../../platform/schema.ts'
import type { Id } from '../../values/id.ts'
import {
  lineOf,
  stakeOf,
  vatAmountOf,
  type BuyerSnapshot,
  type LineJson,
  type SellerSnapshot,
  type StakeJson,
  type VatJson,
} from '../sales/index.ts'
import type { Billing } from './billing.ts'
import type { Quote, Sent } from './quote.ts'

/** `stakes` is asked for by who shows or changes a quote; the paper and the customer know of none. */
export type QuoteRow = Selectable<QuoteTable> & { readonly stakes?: StakeJson[] }

/** An agreed part as JSON. */
export type BillingJson = { name: string; share: number | null; amount: string | null }

/** A quote as it is stored. */
export function quoteOf(row: QuoteRow): Quote {
  return {
    id: row.id as Id<'quote'>,
    state: row.state,
    memberId: row.member_id as Id<'member'>,
    businessId: row.business_id as Id<'business'>,
    customerId: row.customer_id as Id<'customer'>,
    replacesId: (row.replaces_id as Id<'quote'> | null) ?? undefined,
    workedFrom: row.worked_from,
    workedUntil: row.worked_until,
    pricesIncludeVat: row.prices_include_vat,
    reference: row.reference,
    note: row.note,
    billing: billingOf(row.billing as BillingJson[]),
    validDays: row.valid_days,
    lines: (row.lines as LineJson[]).map(lineOf),
    vat: (row.vat_amounts as VatJson[]).map(vatAmountOf),
    net: row.net,
    vatTotal: row.vat,
    total: row.total,
    draftedAt: row.drafted_at,
    draftedBy: row.drafted_by as Id<'person'>,
    submittedBy: (row.submitted_by as Id<'person'> | null) ?? undefined,
    agreedBy: (row.agreed_by as Id<'person'> | null) ?? undefined,
    revision: row.revision,
    shares: (row.stakes ?? []).map(stakeOf),
    sent: row.number === null ? undefined : sentOf(row),
  }
}

function sentOf(row: QuoteRow): Sent {
  return {
    number: row.number!,
    on: row.sent_on!,
    validUntil: row.valid_until!,
    seller: row.seller as SellerSnapshot,
    buyer: row.buyer as BuyerSnapshot,
    terms: row.terms ?? '',
    priceSaid: row.price_said ?? '',
    linkToken: row.link_token!,
    documentId: (row.document_id as Id<'file'> | null) ?? undefined,
  }
}

/** The agreed parts out of their JSON. */
export function billingOf(parts: readonly BillingJson[]): Billing {
  return parts.map(({ name, share, amount }) => ({
    name,
    share,
    amount: amount === null ? null : BigInt(amount),
  }))
}

/** The agreed parts as JSON. */
export function billingJson(billing: Billing): string {
  return JSON.stringify(billing.map((part) => ({ ...part, amount: part.amount?.toString() ?? null })))
}
