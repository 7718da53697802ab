import { sql } from 'kysely'
import type { SchemedId } from '../../../documents/e-invoice.ts'
import type { Tx } from '../../../platform/database.ts'
import type { Id } from '../../../values/id.ts'
import type { Sending, SendingState } from './sending.ts'

type Where = { readonly tx: Tx; readonly cooperativeId: Id<'cooperative'> }

const COLUMNS = sql`s.id, s.invoice_id as "invoiceId", jsonb_build_object('scheme', s.scheme, 'id', s.receiver) as "to",
  s.state, s.trouble, s.words, s.submission, s.sent_at as "sentAt", s.settled_at as "settledAt"`

type Row = {
  [K in keyof Sending]: undefined extends Sending[K] ? Exclude<Sending[K], undefined> | null : Sending[K]
}

function sendingOf(row: Row): Sending {
  const { trouble, submission, sentAt, settledAt, ...rest } = row
  return {
    ...rest,
    trouble: trouble ?? undefined,
    submission: submission ?? undefined,
    sentAt: sentAt ?? undefined,
    settledAt: settledAt ?? undefined,
  }
}

/** The last time that an invoice went over the network, if ever. */
export async function latestSending(
  { tx, cooperativeId }: Where,
  invoiceId: Id<'invoice'>,
): Promise<Sending | undefined> {
  const { rows } = await sql<Row>`
    select ${COLUMNS} from e_invoice_sending s
    where s.cooperative_id = ${cooperativeId} and s.invoice_id = ${invoiceId}
    order by s.position desc limit 1`.execute(tx)
  return rows[0] && sendingOf(rows[0])
}

/** One of them; with `lock`, nobody else moves it meanwhile. */
export async function sendingById(
  { tx, cooperativeId }: Where,
  id: Id<'e-invoice-sending'>,
  lock = false,
): Promise<Sending | undefined> {
  const { rows } = await sql<Row>`
    select ${COLUMNS} from e_invoice_sending s where s.cooperative_id = ${cooperativeId} and s.id = ${id}
    ${lock ? sql`for update` : sql``}`.execute(tx)
  return rows[0] && sendingOf(rows[0])
}

/** The one that an answer of the network is about, by our id or by their number. */
export async function answeredSending(
  { tx, cooperativeId }: Where,
  about: { readonly ours: string | undefined; readonly submission: string },
): Promise<Sending | undefined> {
  const { rows } = await sql<Row>`
    select ${COLUMNS} from e_invoice_sending s
    where s.cooperative_id = ${cooperativeId}
      and (s.id::text = ${about.ours ?? ''} or s.submission = ${about.submission})`.execute(tx)
  return rows[0] && sendingOf(rows[0])
}

/** Those that did not come to an end, the oldest first. */
export async function waitingSendings({ tx, cooperativeId }: Where): Promise<readonly Sending[]> {
  const { rows } = await sql<Row>`
    select ${COLUMNS} from e_invoice_sending s
    where s.cooperative_id = ${cooperativeId} and s.state in ('asked', 'underway') order by s.asked_at`.execute(
    tx,
  )
  return rows.map(sendingOf)
}

/** Keeps that an e-invoice is to go. */
export async function insertSending(
  { tx, cooperativeId }: Where,
  sending: {
    readonly id: Id<'e-invoice-sending'>
    readonly invoiceId: Id<'invoice'>
    readonly to: SchemedId
  },
  by: { readonly at: Date; readonly person: Id<'person'> | null },
): Promise<void> {
  await tx
    .insertInto('e_invoice_sending')
    .values({
      cooperative_id: cooperativeId,
      id: sending.id,
      invoice_id: sending.invoiceId,
      scheme: sending.to.scheme,
      receiver: sending.to.id,
      state: 'asked',
      asked_at: by.at,
      asked_by: by.person,
    })
    .execute()
}

/** What changes of one that is underway. */
export type Moved = {
  readonly state?: SendingState
  readonly trouble?: 'silent' | 'key' | null
  readonly words?: string
  readonly submission?: string
  readonly sha256?: Buffer
  readonly sent_at?: Date
  readonly settled_at?: Date
}

/** Moves it on. The database refuses it for one that came to an end. */
export async function moveSending(
  { tx, cooperativeId }: Where,
  id: Id<'e-invoice-sending'>,
  moved: Moved,
): Promise<void> {
  await tx
    .updateTable('e_invoice_sending')
    .set(moved)
    .where('cooperative_id', '=', cooperativeId)
    .where('id', '=', id)
    .execute()
}

/** Keeps with the invoice what happened on the way, as a job. */
export async function insertOnTheWay(
  { tx, cooperativeId }: Where,
  happened: {
    readonly invoiceId: Id<'invoice'>
    readonly id: Id<'event'>
    readonly kind: 'e-invoice-sent' | 'e-invoice-delivered' | 'e-invoice-refused' | 'e-invoice-unreachable'
    readonly words: string
    readonly at: Date
  },
): Promise<void> {
  const { invoiceId, id, kind, words, at } = happened
  await tx
    .insertInto('invoice_event')
    .values({ cooperative_id: cooperativeId, invoice_id: invoiceId, id, kind, words, at })
    .execute()
}
