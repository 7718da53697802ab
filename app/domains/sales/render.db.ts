import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import { PARTS } from './invoice.db.ts'
import type { Invoice } from './invoice.ts'
import { invoiceOf, type InvoiceRow } from './invoice-row.ts'

export type StoredLogo = { readonly mediaType: string; readonly content: Buffer }

/**
 * An invoice and the logo that the co-operative had when it was issued. The invoice is read first: row-level security
 * would otherwise look at every file before it takes what is inside `seller`.
 */
export async function forPaper(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'invoice'>,
): Promise<{ invoice: Invoice; logo: StoredLogo | undefined } | undefined> {
  const { rows } = await sql<InvoiceRow & { logo_type: string | null; logo: Buffer | null }>`
    with asked as materialized (
      select i.*, ${PARTS}, nullif(i.seller ->> 'logoFileId', '')::uuid as logo_id
      from invoice i where i.cooperative_id = ${cooperativeId} and i.id = ${id}
    )
    select i.*, f.media_type as logo_type, f.content as logo
    from asked i left join file f on f.cooperative_id = i.cooperative_id and f.id = i.logo_id`.execute(tx)
  const [row] = rows
  if (!row) return undefined
  const logo = row.logo && row.logo_type ? { mediaType: row.logo_type, content: row.logo } : undefined
  return { invoice: invoiceOf(row), logo }
}

/** An invoice, the name and address its customer has now, and the last answer that was given. */
export async function forMail(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'invoice'>,
): Promise<
  { invoice: Invoice; customerName: string; email: string | null; answer: string | null } | undefined
> {
  const { rows } = await sql<
    InvoiceRow & { customer_name: string; email: string | null; answer: string | null }
  >`
    select i.*, ${PARTS}, c.name as customer_name, c.email, (select e.words from invoice_event e
      where e.cooperative_id = i.cooperative_id and e.invoice_id = i.id and e.kind = 'answered'
      order by e.position desc limit 1) as answer
    from invoice i join customer c on c.cooperative_id = i.cooperative_id and c.id = i.customer_id
    where i.cooperative_id = ${cooperativeId} and i.id = ${id}`.execute(tx)
  const [row] = rows
  return (
    row && {
      invoice: invoiceOf(row),
      customerName: row.customer_name,
      email: row.email,
      answer: row.answer,
    }
  )
}

/** Makes two files the document of an invoice and its e-invoice: once, the database refuses others. */
export async function keepDocument(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  invoiceId: Id<'invoice'>,
  { documentId, eInvoiceId }: { readonly documentId: Id<'file'>; readonly eInvoiceId: Id<'file'> },
): Promise<void> {
  await sql`
    update invoice set document_id = ${documentId}, e_invoice_id = ${eInvoiceId}
    where cooperative_id = ${cooperativeId} and id = ${invoiceId}`.execute(tx)
}

/** Keeps that a mail left, once: the event has the id of the mail. */
export async function insertSent(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  mailId: Id<'mail'>,
  at: Date,
): Promise<void> {
  await sql`
    insert into invoice_event (cooperative_id, invoice_id, id, kind, at)
    select m.cooperative_id, m.invoice_id, m.id, 'sent', coalesce(m.sent_at, ${at}) from mail m
    where m.cooperative_id = ${cooperativeId} and m.id = ${mailId} and m.invoice_id is not null
    on conflict do nothing`.execute(tx)
}

/** Keeps that a mail could not be sent, once per mail. */
export async function insertSendFailed(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  mailId: Id<'mail'>,
  eventId: Id<'event'>,
  at: Date,
): Promise<void> {
  await sql`
    insert into invoice_event (cooperative_id, invoice_id, id, kind, at)
    select m.cooperative_id, m.invoice_id, ${eventId}, 'send-failed', ${at} from mail m
    where m.cooperative_id = ${cooperativeId} and m.id = ${mailId} and m.invoice_id is not null
      and not exists (select from invoice_event e where e.cooperative_id = m.cooperative_id
        and e.invoice_id = m.invoice_id and e.kind = 'send-failed' and e.at >= m.queued_at)`.execute(tx)
}
