import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { EveryColumn } from '../../platform/every-column.ts'
import type { CustomerTable } from '../../platform/schema.ts'
import type { Id } from '../../values/id.ts'
import type { Customer, CustomerFacts } from './customer.ts'
import { customerOf } from './issue-row.ts'

/** A customer, when whoever asks may see it. */
export async function customerById(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'customer'>,
): Promise<Customer | undefined> {
  const row = await tx
    .selectFrom('customer')
    .selectAll()
    .where('cooperative_id', '=', cooperativeId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row && customerOf(row)
}

/** A customer in a list, with what they still owe in cents. */
export type CustomerInList = Customer & {
  readonly tradeName: string
  readonly open: bigint
  readonly invoices: number
}

/**
 * The customers that whoever asks may see, by name; of one business when `businessId` is given, and with
 * `search` only those whose name or place holds it. At most 200.
 */
export async function customersOf(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  of: { readonly businessId?: Id<'business'>; readonly search?: string } = {},
): Promise<readonly CustomerInList[]> {
  const pattern = of.search ? `%${of.search.replace(/[\\%_]/g, '\\$&')}%` : null
  const { rows } = await sql<
    Parameters<typeof customerOf>[0] & { trade_name: string; open: bigint; invoices: number }
  >`
    with shown as materialized (
      select c.*, b.trade_name
      from customer c
      join business b on b.cooperative_id = c.cooperative_id and b.id = c.business_id
      where c.cooperative_id = ${cooperativeId}
        and (${of.businessId ?? null}::uuid is null or c.business_id = ${of.businessId ?? null}::uuid)
        and (${pattern}::text is null or c.name ilike ${pattern} or c.city ilike ${pattern})
      order by lower(c.name), c.id limit 200)
    select c.*, coalesce(o.open, 0)::bigint as open, coalesce(o.invoices, 0)::integer as invoices
    from shown c
    left join lateral (
      select sum(i.open) as open, count(*) as invoices from invoice i
      where i.cooperative_id = c.cooperative_id and i.customer_id = c.id and i.state = 'issued'
        and i.kind = 'invoice') o on true
    order by lower(c.name), c.id`.execute(tx)
  return rows.map((row) => ({
    ...customerOf(row),
    tradeName: row.trade_name,
    open: row.open,
    invoices: row.invoices,
  }))
}

/** The customer that stands for all who bought from a business without giving a name, if anybody did. */
export async function namelessCustomerOf(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  businessId: Id<'business'>,
): Promise<Id<'customer'> | undefined> {
  const { rows } = await sql<{ id: Id<'customer'> }>`
    select id from customer
    where cooperative_id = ${cooperativeId} and business_id = ${businessId} and nameless`.execute(tx)
  return rows[0]?.id
}

/** Keeps a new customer of a business. */
export async function insertCustomer(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  customer: Customer,
  by: Id<'person'>,
  at: Date,
): Promise<void> {
  await tx
    .insertInto('customer')
    .values({
      cooperative_id: cooperativeId,
      id: customer.id,
      business_id: customer.businessId,
      ...columnsOf(customer),
      nameless: customer.nameless ?? false,
      added_at: at,
      added_by: by,
    })
    .execute()
}

/** Changes what is known of a customer. What was issued keeps what it had. */
export async function updateCustomer(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'customer'>,
  facts: CustomerFacts,
): Promise<void> {
  await tx
    .updateTable('customer')
    .set(columnsOf(facts))
    .where('cooperative_id', '=', cooperativeId)
    .where('id', '=', id)
    .execute()
}

type NotTold = 'cooperative_id' | 'id' | 'business_id' | 'nameless' | 'added_at' | 'added_by'

function columnsOf(facts: CustomerFacts): EveryColumn<CustomerTable, NotTold> {
  const { kind, name, contact, email, street, postcode, city, country, kvk, oin, vatNumber, language } = facts
  const { wantsEInvoice } = facts
  return {
    kind,
    name,
    contact,
    street,
    postcode,
    city,
    country,
    language,
    email: email || null,
    kvk: kvk || null,
    oin: oin || null,
    vat_number: vatNumber || null,
    wants_e_invoice: wantsEInvoice && kind !== 'person',
  }
}
