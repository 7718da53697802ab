import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import { PARTS } from './invoice.db.ts'
import { asOwed, type Issued } from './invoice.ts'
import { invoiceOf, type InvoiceRow } from './invoice-row.ts'

/** What the customer and the makers said to each other, oldest first. */
export type Conversation = readonly {
  readonly kind: 'question' | 'answered'
  readonly words: string
  readonly at: Date
}[]

/** An invoice as the holder of its link may see it: what they owe is open, whatever was written off. */
export type LinkedInvoice = {
  readonly invoice: Issued
  readonly conversation: Conversation
  readonly opened: boolean
}

type Row = InvoiceRow & {
  conversation: { kind: 'question' | 'answered'; words: string; at: string }[]
  opened: boolean
}

/** The invoice whose link the asker holds; nothing when that does not open (any more). */
const LINKED = sql`asking_link_subject('invoice') held
  join invoice i on i.cooperative_id = held.cooperative_id and i.id = held.subject_id`

/** The invoice of the link that the asker holds; undefined when there is none. */
export async function invoiceByLink(tx: Tx): Promise<LinkedInvoice | undefined> {
  const { rows } = await sql<Row>`
    select i.*, ${PARTS},
      coalesce((select jsonb_agg(jsonb_build_object('kind', e.kind, 'words', e.words, 'at', e.at)
        order by e.position)
        from invoice_event e where e.cooperative_id = i.cooperative_id and e.invoice_id = i.id
          and e.kind in ('question', 'answered')), '[]') as conversation,
      exists (select from invoice_event e where e.cooperative_id = i.cooperative_id and e.invoice_id = i.id
        and e.kind = 'opened') as opened
    from ${LINKED}`.execute(tx)
  const [row] = rows
  const invoice = row && invoiceOf(row)
  if (!row || invoice?.state !== 'issued') return undefined
  const conversation = row.conversation.map(({ kind, words, at }) => ({ kind, words, at: new Date(at) }))
  return { invoice: asOwed(invoice), conversation, opened: row.opened }
}

export type StoredDocument = { readonly name: string; readonly content: Buffer }

/** Which of the two files of an invoice is asked: its paper, or the same for a program. */
export type WhichFile = 'document' | 'e-invoice'

const COLUMN = { document: sql.ref('i.document_id'), 'e-invoice': sql.ref('i.e_invoice_id') }

/** The bytes of a file of a link, with its name; undefined as long as it is not made. */
export async function documentByLink(
  tx: Tx,
  which: WhichFile = 'document',
): Promise<StoredDocument | undefined> {
  const { rows } = await sql<StoredDocument>`
    select f.name, f.content from ${LINKED} join file f on f.cooperative_id = i.cooperative_id
      and f.id = ${COLUMN[which]}`.execute(tx)
  return rows[0]
}

/** The bytes of a file of an invoice, for whoever may see it; undefined as long as it is not made. */
export async function documentOf(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'invoice'>,
  which: WhichFile = 'document',
): Promise<StoredDocument | undefined> {
  const { rows } = await sql<StoredDocument>`
    select f.name, f.content from invoice i join file f on f.cooperative_id = i.cooperative_id
      and f.id = ${COLUMN[which]}
    where i.cooperative_id = ${cooperativeId} and i.id = ${id}`.execute(tx)
  return rows[0]
}

/** The id of the invoice of a link, and how many questions were asked there since the last answer. */
export async function questionsByLink(tx: Tx): Promise<{ id: Id<'invoice'>; waiting: number } | undefined> {
  const { rows } = await sql<{ id: Id<'invoice'>; waiting: number }>`
    select i.id, (select count(*)::int from invoice_event q where q.cooperative_id = i.cooperative_id
      and q.invoice_id = i.id
      and q.kind = 'question' and not exists (
        select from invoice_event a where a.cooperative_id = i.cooperative_id and a.invoice_id = i.id
          and a.kind = 'answered' and a.position > q.position)) as waiting
    from ${LINKED}`.execute(tx)
  return rows[0]
}

/** Keeps that a customer opened the invoice for the first time; later times change nothing. */
export async function insertOpened(tx: Tx, eventId: Id<'event'>, at: Date): Promise<void> {
  await sql`
    insert into invoice_event (cooperative_id, invoice_id, id, kind, at)
    select i.cooperative_id, i.id, ${eventId}, 'opened', ${at} from ${LINKED}
    on conflict do nothing`.execute(tx)
}
