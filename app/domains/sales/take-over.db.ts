import { sql } from 'kysely'
import type { PersonActor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database.ts'
import type { CooperativeTable } from '../../platform/schema.ts'
import type { Day } from '../../values/day.ts'
import { newId, type Id } from '../../values/id.ts'
import { sellerOf } from './issue-row.ts'
import type { OpenBefore } from './open-before.ts'

type ToKeep = OpenBefore & {
  readonly id: Id<'invoice'>
  readonly linkToken: string
  readonly reference: string
  readonly description: string
}

type Of = {
  readonly importId: Id<'import'>
  readonly putBy: Id<'person'>
  readonly entryId: Id<'entry'>
  readonly countsOn: Day
}

/** Which numbers are there already of these, in lower case. */
export async function numbersThere(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  numbers: readonly string[],
): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ number: string }>`
    select lower(number) as number from invoice
    where cooperative_id = ${cooperativeId} and lower(number) = any (${numbers.map((one) => one.toLowerCase())}::text[])
    `.execute(tx)
  return new Set(rows.map(({ number }) => number))
}

/**
 * Keeps invoices that come open from elsewhere: put forward in the name of who chose the list, with their one line and
 * VAT, then issued by who carries it out.
 */
export async function storeTakenOver(
  tx: Tx,
  { cooperativeId, personId }: PersonActor,
  invoices: readonly ToKeep[],
  of: Of,
  at: Date,
): Promise<void> {
  const rows = JSON.stringify(
    invoices.map((one) => ({
      ...one,
      // As text: JSON has no whole numbers of this size. Read back as `bigint`.
      net: String(one.open - one.vat),
      vat: String(one.vat),
      open: String(one.open),
      eventId: newId<'event'>(at),
    })),
  )
  const given = sql`jsonb_to_recordset(${rows}::jsonb) as g (id uuid, number text, "memberId" uuid, "businessId" uuid,
    "customerId" uuid, "issuedOn" date, "dueOn" date, net bigint, vat bigint, open bigint, "linkToken" text,
    reference text, description text, "eventId" uuid)`
  await sql`
    insert into invoice (cooperative_id, id, kind, state, member_id, business_id, customer_id, worked_from,
      worked_until, prices_include_vat, drafted_at, drafted_by, submitted_by, net, vat, total, import_id)
    select ${cooperativeId}, g.id, 'invoice', 'submitted', g."memberId", g."businessId", g."customerId", g."issuedOn",
      g."issuedOn", false, ${at}::timestamptz, ${of.putBy}::uuid, ${of.putBy}::uuid, g.net, g.vat, g.open,
      ${of.importId}::uuid
    from ${given}`.execute(tx)
  await sql`
    insert into invoice_line (cooperative_id, invoice_id, line, description, quantity, unit_price, vat_code,
      amount, net)
    select ${cooperativeId}, g.id, 1, g.description, 1000, g.net, 'exempt', g.net, g.net from ${given}`.execute(
    tx,
  )
  await sql`
    insert into invoice_vat (cooperative_id, invoice_id, vat_code, rate, base, vat)
    select ${cooperativeId}, g.id, 'exempt', 0, g.net, g.vat from ${given}`.execute(tx)
  await issueTakenOver(tx, { cooperativeId, personId }, invoices, of)
  await sql`
    insert into link (cooperative_id, token, kind, subject_id, made_at)
    select ${cooperativeId}, g."linkToken", 'invoice', g.id, ${at}::timestamptz from ${given}`.execute(tx)
  await sql`
    insert into invoice_event (cooperative_id, invoice_id, id, kind, at, by_person)
    select ${cooperativeId}, g.id, g."eventId", 'issued', ${at}::timestamptz, ${personId}::uuid from ${given}`.execute(
    tx,
  )
}

/**
 * What each gets when it is issued is looked up by key and not joined: in a new installation the database does not know
 * yet how many rows there are, and would hold each invoice beside each of the list.
 */
async function issueTakenOver(
  tx: Tx,
  { cooperativeId, personId }: Pick<PersonActor, 'cooperativeId' | 'personId'>,
  invoices: readonly ToKeep[],
  of: Of,
): Promise<void> {
  const given = JSON.stringify(
    Object.fromEntries(
      invoices.map(({ id, number, dueOn, linkToken, reference }) => [
        id,
        { number, dueOn, linkToken, reference },
      ]),
    ),
  )
  const sellers = JSON.stringify(await sellersOf(tx, cooperativeId))
  const one = sql`(${given}::jsonb -> i.id::text)`
  await sql`
    update invoice i set state = 'issued', number = ${one} ->> 'number', issued_on = worked_from,
      due_on = (${one} ->> 'dueOn')::date, approved_by = ${personId}, vat_mode = 'normal', share_on = 'before',
      structured_reference = ${one} ->> 'reference', link_token = ${one} ->> 'linkToken',
      entry_id = ${of.entryId}::uuid, seller = ${sellers}::jsonb -> i.business_id::text,
      buyer = (select jsonb_build_object('kind', c.kind, 'name', c.name, 'contact', c.contact, 'street', c.street,
        'postcode', c.postcode, 'city', c.city, 'country', c.country, 'kvk', coalesce(c.kvk, ''),
        'oin', coalesce(c.oin, ''), 'vatNumber', coalesce(c.vat_number, ''), 'language', c.language)
        from customer c where c.cooperative_id = i.cooperative_id and c.id = i.customer_id)
    where i.cooperative_id = ${cooperativeId} and i.import_id = ${of.importId}::uuid and i.state = 'submitted'`.execute(
    tx,
  )
}

/** The co-operative as it stands on a paper of each business, by the id of the business. */
async function sellersOf(tx: Tx, cooperativeId: Id<'cooperative'>) {
  const { rows } = await sql<{ businessId: string; trade_name: string; cooperative: Row }>`
    select b.id as "businessId", b.trade_name, to_jsonb(o) as cooperative
    from business b join cooperative o on o.id = b.cooperative_id
    where b.cooperative_id = ${cooperativeId}`.execute(tx)
  return Object.fromEntries(rows.map((row) => [row.businessId, sellerOf(row.cooperative, row.trade_name)]))
}

type Row = { [K in keyof CooperativeTable]: string | number | boolean | null }
