import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import type { PageReading, ReceiptPage } from './receipt.ts'

export type NewPage = {
  readonly id: Id<'receipt-page'>
  readonly place: number
  readonly name: string
  readonly mediaType: string
  /** Of the file as it came. */
  readonly sha256: Buffer
  readonly content: Buffer
}

/** Keeps a photo or PDF of a receipt. */
export async function insertPage(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  receiptId: Id<'receipt'>,
  page: NewPage,
): Promise<void> {
  await sql`
    insert into receipt_page (cooperative_id, id, receipt_id, place, name, media_type, sha256, content)
    values (${cooperativeId}, ${page.id}, ${receiptId}, ${page.place}, ${page.name}, ${page.mediaType},
      ${page.sha256}, ${page.content})`.execute(tx)
}

/** The pages of some receipts, in order, with what was read on them and without what is in them. */
export async function pagesOf(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  receiptIds: readonly Id<'receipt'>[],
): Promise<Map<Id<'receipt'>, ReceiptPage[]>> {
  const { rows } = await sql<
    Omit<ReceiptPage, 'reading'> & { of: Id<'receipt'>; reading: PageReading | null }
  >`
    select p.receipt_id as "of", p.id, p.name, p.media_type as "mediaType", true as "isKept",
      case when g.page_id is not null then
        jsonb_build_object('how', g.how, 'lines', g.lines, 'hasCopy', g.copy is not null) end as reading
    from receipt_page p
    left join receipt_reading g on g.cooperative_id = p.cooperative_id and g.page_id = p.id
    where p.cooperative_id = ${cooperativeId} and p.receipt_id = any(${receiptIds}::uuid[])
    order by p.receipt_id, p.place`.execute(tx)
  const found = new Map<Id<'receipt'>, ReceiptPage[]>()
  for (const { of, reading, ...page } of rows)
    found.set(of, [...(found.get(of) ?? []), reading ? { ...page, reading } : page])
  return found
}

/** The ids of the pages of a receipt, in order. */
export async function pageIdsOf(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  receiptId: Id<'receipt'>,
): Promise<Id<'receipt-page'>[]> {
  return ((await pagesOf(tx, cooperativeId, [receiptId])).get(receiptId) ?? []).map(({ id }) => id)
}

/** A page with what is in it, wherever that is kept; undefined when whoever asks may not see it. */
export async function pageContent(tx: Tx, cooperativeId: Id<'cooperative'>, id: Id<'receipt-page'>) {
  const { rows } = await sql<{ name: string; media_type: string; content: Buffer; copy: Buffer | null }>`
    select p.name, p.media_type, coalesce(p.content, f.content) as content, g.copy
    from receipt_page p
    left join file f on f.cooperative_id = p.cooperative_id and f.id = p.file_id
    left join receipt_reading g on g.cooperative_id = p.cooperative_id and g.page_id = p.id
    where p.cooperative_id = ${cooperativeId} and p.id = ${id}`.execute(tx)
  return rows[0]
}

/** A page as it stands, for booking its receipt. */
export type PageToBook = {
  readonly id: Id<'receipt-page'>
  readonly name: string
  readonly mediaType: string
  /** null: it is a file already. */
  readonly content: Buffer | null
  readonly fileId: Id<'file'> | null
}

/** The pages of a receipt that is booked, in order. */
export async function pagesToBook(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  receiptId: Id<'receipt'>,
): Promise<PageToBook[]> {
  const { rows } = await sql<PageToBook>`
    select id, name, media_type as "mediaType", content, file_id as "fileId" from receipt_page
    where cooperative_id = ${cooperativeId} and receipt_id = ${receiptId} order by place`.execute(tx)
  return rows
}

/** From now on a page is the file. */
export async function storeFile(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'receipt-page'>,
  fileId: Id<'file'>,
): Promise<void> {
  await sql`
    update receipt_page set content = null, file_id = ${fileId}
    where cooperative_id = ${cooperativeId} and id = ${id}`.execute(tx)
}

/** Throws away the photos of a receipt. */
export async function dropPages(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  receiptId: Id<'receipt'>,
): Promise<void> {
  await sql`
    delete from receipt_page
    where cooperative_id = ${cooperativeId} and receipt_id = ${receiptId} and file_id is null`.execute(tx)
}

/** Throws away the photos of what was sent back or double before a moment. */
export async function dropPagesSettledBefore(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  before: Date,
): Promise<void> {
  await sql`
    delete from receipt_page p using receipt r
    where p.cooperative_id = ${cooperativeId} and r.cooperative_id = p.cooperative_id and r.id = p.receipt_id
      and p.file_id is null and r.state in ('returned', 'double', 'withdrawn') and r.settled_at < ${before}`.execute(
    tx,
  )
}

/** The hashes of the pages of a receipt: of each file as it came, and as it is kept. */
export async function hashesOf(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  receiptId: Id<'receipt'>,
): Promise<Buffer[]> {
  const { rows } = await sql<{ sha256: Buffer }>`
    select p.sha256 from receipt_page p
    where p.cooperative_id = ${cooperativeId} and p.receipt_id = ${receiptId}
    union
    select coalesce(f.sha256, sha256(p.content)) from receipt_page p
    left join file f on f.cooperative_id = p.cooperative_id and f.id = p.file_id
    where p.cooperative_id = ${cooperativeId} and p.receipt_id = ${receiptId}
      and (p.content is not null or f.id is not null)`.execute(tx)
  return rows.map(({ sha256 }) => sha256)
}

/** The receipts that have one of these very files on a page, and wait or were booked, as which cost. */
export async function receiptsWithHash(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  hashes: readonly Buffer[],
): Promise<{ readonly id: Id<'receipt'>; readonly bookedAs: Id<'cost'> | null }[]> {
  const { rows } = await sql<{ id: Id<'receipt'>; bookedAs: Id<'cost'> | null }>`
    select distinct r.id, r.booked_as as "bookedAs" from receipt_page p
    join receipt r on r.cooperative_id = p.cooperative_id and r.id = p.receipt_id
    where p.cooperative_id = ${cooperativeId} and p.sha256 = any(${hashes}::bytea[])
      and r.state in ('waiting', 'booked')`.execute(tx)
  return rows
}
