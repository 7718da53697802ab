import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Language } from '../../values/format.ts'
import { newId, type Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'

/** An issued invoice after the day it was due, with the customer as they can be reached now. `open` in cents. */
export type LateInvoice = {
  readonly invoiceId: Id<'invoice'>
  readonly number: string
  readonly issuedOn: Day
  readonly dueOn: Day
  readonly open: Cents
  readonly disputed: boolean
  readonly linkToken: string
  readonly memberId: Id<'member'>
  readonly memberName: string
  /** Who made it, as the customer knows them. */
  readonly maker: string
  readonly customerId: Id<'customer'>
  readonly customerName: string
  readonly contact: string
  readonly isPerson: boolean
  readonly email: string | null
  readonly language: Language
}

const MAKER = sql`coalesce(nullif(i.seller ->> 'maker', ''), i.seller ->> 'legalName')`

/**
 * What is late on a day, the oldest first: through the index of what is open, whatever the number of invoices that
 * were paid.
 *
 * @param only of these customers; of all when left out
 */
export async function lateInvoices(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  today: Day,
  only?: { readonly customerIds?: readonly Id<'customer'>[]; readonly memberId?: Id<'member'> },
): Promise<readonly LateInvoice[]> {
  const customers = only?.customerIds
    ? sql`and i.customer_id = any (${[...only.customerIds]}::uuid[])`
    : sql``
  const member = only?.memberId ? sql`and i.member_id = ${only.memberId}` : sql``
  const { rows } = await sql<LateInvoice>`
    select i.id as "invoiceId", i.number, i.issued_on as "issuedOn", i.due_on as "dueOn", i.open,
      i.disputed_at is not null as disputed, i.link_token as "linkToken", i.member_id as "memberId",
      m.name as "memberName", ${MAKER} as maker,
      c.id as "customerId", c.name as "customerName", c.contact, c.kind = 'person' as "isPerson",
      nullif(c.email, '') as email, c.language
    from invoice i
    join customer c on c.cooperative_id = i.cooperative_id and c.id = i.customer_id
    join member m on m.cooperative_id = i.cooperative_id and m.id = i.member_id
    where i.cooperative_id = ${cooperativeId} and i.open > 0 and i.kind = 'invoice' and i.due_on < ${today}::date
      and not c.nameless
      -- who paid online a moment ago is not late: it is only not booked yet
      and not exists (select from online_payment p
        where p.cooperative_id = i.cooperative_id and p.invoice_id = i.id and p.came > p.went + coalesce((
          select sum(b.on_invoice + b.overpaid) from online_booking b
          where b.cooperative_id = p.cooperative_id and b.payment_id = p.id), 0))
      ${customers} ${member}
    order by i.due_on, i.number`.execute(tx)
  return rows
}

/** What a letter tells of an invoice. */
export type InvoiceInLetter = Pick<
  LateInvoice,
  'invoiceId' | 'number' | 'issuedOn' | 'dueOn' | 'linkToken' | 'maker'
>

/** What a letter tells of these invoices, by id; those that whoever asks may not see are left out. */
export async function invoicesInLetter(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  ids: readonly Id<'invoice'>[],
): Promise<ReadonlyMap<Id<'invoice'>, InvoiceInLetter>> {
  const { rows } = await sql<InvoiceInLetter>`
    select i.id as "invoiceId", i.number, i.issued_on as "issuedOn", i.due_on as "dueOn", i.link_token as "linkToken",
      ${MAKER} as maker
    from invoice i where i.cooperative_id = ${cooperativeId} and i.id = any (${[...new Set(ids)]}::uuid[])`.execute(
    tx,
  )
  return new Map(rows.map((row) => [row.invoiceId, row]))
}

/** Keeps with invoices that their customer was reminded, with what was open, in cents. `by` null: the program. */
export async function noteReminded(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  invoices: readonly {
    readonly invoiceId: Id<'invoice'>
    readonly step: 'friendly' | 'firm' | 'last' | 'claim'
    readonly open: Cents
  }[],
  by: Id<'person'> | null,
  at: Date,
): Promise<void> {
  for (const { invoiceId, step, open } of invoices) {
    await sql`
      insert into invoice_event (cooperative_id, invoice_id, id, kind, at, by_person, amount)
      values (${cooperativeId}, ${invoiceId}, ${newId<'event'>(at)}, ${`reminded-${step}`}, ${at}, ${by},
        ${open})`.execute(tx)
  }
}
