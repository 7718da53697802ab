import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import type { Customer } from './customer.ts'

/** Whose customer somebody is, and what they are called. */
export type CustomerName = {
  readonly id: Id<'customer'>
  readonly businessId: Id<'business'>
  readonly name: string
}

/** The names of all customers that whoever asks may see, for who lays a list beside them. */
export async function customerNames(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
): Promise<readonly CustomerName[]> {
  const { rows } = await sql<CustomerName>`
    select id, business_id as "businessId", name from customer where cooperative_id = ${cooperativeId}`.execute(
    tx,
  )
  return rows
}

/** Keeps many new customers in one statement. */
export async function insertCustomers(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  customers: readonly Customer[],
  by: Id<'person'>,
  at: Date,
): Promise<void> {
  await sql`
    insert into customer (cooperative_id, id, business_id, kind, name, contact, email, street, postcode, city, country,
      kvk, oin, vat_number, language, wants_e_invoice, added_at, added_by)
    select ${cooperativeId}, c.id, c."businessId", c.kind, c.name, c.contact, nullif(c.email, ''), c.street, c.postcode,
      c.city, c.country, nullif(c.kvk, ''), nullif(c.oin, ''), nullif(c."vatNumber", ''), c.language, false,
      ${at}::timestamptz, ${by}::uuid
    from jsonb_to_recordset(${JSON.stringify(customers)}::jsonb) as c (id uuid, "businessId" uuid, kind text, name text,
      contact text, email text, street text, postcode text, city text, country text, kvk text, oin text,
      "vatNumber" text, language text)`.execute(tx)
}
