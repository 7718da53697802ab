import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'
import type { BasisPoints } from '../../values/percentage.ts'

/** What an audit file says of an issued invoice. VAT per code, in cents; negative on a credit note. */
export type InvoiceForXaf = {
  readonly id: Id<'invoice'>
  readonly number: string
  readonly customerId: Id<'customer'>
  /** The entry by which it was issued: others about it count on a day of their own. */
  readonly entryId: Id<'entry'>
  readonly issuedOn: Day
  /** The last day of the work: the day of delivery. */
  readonly deliveredOn: Day
  readonly vat: readonly { readonly code: string; readonly rate: BasisPoints; readonly vat: Cents }[]
}

/** A customer to whom something was issued. */
export type CustomerForXaf = {
  readonly id: Id<'customer'>
  readonly name: string
  readonly email: string | null
  readonly kvk: string | null
  readonly vatNumber: string | null
  readonly street: string
  readonly postcode: string
  readonly city: string
  readonly country: string
}

type Row = Omit<InvoiceForXaf, 'vat'> & {
  readonly vat: { code: string; rate: number; vat: string }[] | null
}

/** Issued invoices and credit notes by id, as far as whoever asks may see them. */
export async function invoicesForXaf(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  ids: readonly Id<'invoice'>[],
): Promise<ReadonlyMap<string, InvoiceForXaf>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<Row>`
    select i.id, i.number, i.customer_id as "customerId", i.entry_id as "entryId", i.issued_on as "issuedOn",
      i.worked_until as "deliveredOn",
      (select jsonb_agg(jsonb_build_object('code', v.vat_code, 'rate', v.rate, 'vat', v.vat::text))
       from invoice_vat v where v.cooperative_id = i.cooperative_id and v.invoice_id = i.id) as vat
    from invoice i
    where i.cooperative_id = ${cooperativeId} and i.id = any (${ids}::uuid[]) and i.number is not null`.execute(
    tx,
  )
  return new Map(
    rows.map((row) => [
      row.id,
      { ...row, vat: (row.vat ?? []).map((one) => ({ ...one, vat: BigInt(one.vat) })) },
    ]),
  )
}

/** The customers to whom something was issued until a day, that day included, by name. */
export async function customersForXaf(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  until: Day,
): Promise<CustomerForXaf[]> {
  const { rows } = await sql<CustomerForXaf>`
    select c.id, c.name, c.email, c.kvk, c.vat_number as "vatNumber", c.street, c.postcode, c.city, c.country
    from customer c
    where c.cooperative_id = ${cooperativeId} and exists (
      select from invoice i where i.cooperative_id = c.cooperative_id and i.customer_id = c.id
        and i.issued_on <= ${until})
    order by lower(c.name), c.id`.execute(tx)
  return rows
}
