import type { Language } from '../../values/format.ts'
import type { Id } from '../../values/id.ts'
import type { SharingMoment } from '../cooperative/index.ts'
import type { Customer, CustomerKind } from './customer.ts'
import type { IssueRow } from './issue.db.ts'
import type { IssueFacts } from './issue.ts'
import type { SellerSnapshot } from './invoice.ts'

/** What issuing must know, out of what the database gave. */
export function issueFactsOf(
  row: IssueRow,
  by: Pick<IssueFacts, 'approver' | 'holdsAccessOf' | 'accessIsOpen' | 'seenRevision' | 'today'>,
): IssueFacts {
  return {
    ...by,
    customer: customerOf(row.customer),
    seller: sellerOf(row.cooperative, row.trade_name),
    vatMode: row.mode,
    shareOn: row.cooperative.share_on as SharingMoment,
    paymentTermDays: row.cooperative.payment_term_days as number,
  }
}

/** A customer out of its row; null becomes empty. */
export function customerOf(row: IssueRow['customer'] | CustomerRow): Customer {
  return {
    id: row.id as Id<'customer'>,
    businessId: row.business_id as Id<'business'>,
    kind: row.kind as CustomerKind,
    name: text(row.name),
    contact: text(row.contact),
    email: text(row.email),
    street: text(row.street),
    postcode: text(row.postcode),
    city: text(row.city),
    country: text(row.country),
    kvk: text(row.kvk),
    oin: text(row.oin),
    vatNumber: text(row.vat_number),
    wantsEInvoice: row.wants_e_invoice === true,
    language: row.language as Language,
    ...(row.nameless === true ? { nameless: true } : {}),
  }
}

type CustomerRow = { [K in keyof IssueRow['customer']]: unknown }

/** The co-operative as it stands on a paper made now. */
export function sellerOf(row: IssueRow['cooperative'], maker: string): SellerSnapshot {
  return {
    legalName: text(row.legal_name),
    street: text(row.street),
    postcode: text(row.postcode),
    city: text(row.city),
    country: text(row.country),
    kvk: text(row.kvk),
    vatNumber: text(row.vat_number),
    iban: text(row.iban),
    email: text(row.email),
    phone: text(row.phone),
    website: text(row.website),
    colour: text(row.colour),
    accentColour: text(row.accent_colour),
    footer: text(row.invoice_footer),
    logoFileId: text(row.logo_file_id),
    maker,
  }
}

/** Null is empty: what is not known. */
function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
