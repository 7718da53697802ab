import { sql, type RawBuilder } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import type { Scan, ScanCode } from './scan.ts'

/** The scans that whoever asks may see, the last first; two hundred at most. */
export function scansOf(
  tx: Tx,
  here: Id<'cooperative'>,
  of: { readonly memberId?: Id<'member'>; readonly open?: true; readonly toCall?: true } = {},
): Promise<readonly Scan[]> {
  return scansThat(
    tx,
    here,
    sql`(${of.memberId ?? null}::uuid is null or s.member_id = ${of.memberId ?? null}::uuid)
      and (not ${of.open === true} or s.settled_at is null and s.thrown_at is null)
      and (not ${of.toCall === true} or c.asked_at is not null and d.called_at is null)`,
  )
}

/** One of them; undefined when it is not there or not to be seen. */
export async function scanById(
  tx: Tx,
  here: Id<'cooperative'>,
  id: Id<'paper-scan'>,
): Promise<Scan | undefined> {
  return (await scansThat(tx, here, sql`s.id = ${id}`))[0]
}

async function scansThat(tx: Tx, here: Id<'cooperative'>, that: RawBuilder<unknown>) {
  const { rows } = await sql<Scan>`
    select s.id, s.code, s.member_id as "memberId", m.name as "memberName", m.person_id as "memberPerson",
      p.kind, p.week_from as "weekFrom", s.scanned_by as "scannedBy", s.scanned_at as "scannedAt",
      s.settled_at as "settledAt", c.asked_at as "callAskedAt", d.called_at as "calledAt",
      s.content is not null as "hasPicture", t.name as "thrownBy",
      s.thrown_at as "thrownAt", s.thrown_why as "thrownWhy"
    from paper_scan s
    left join member m on m.cooperative_id = s.cooperative_id and m.id = s.member_id
    left join paper_sheet p on p.cooperative_id = s.cooperative_id and p.id = s.sheet_id
    left join person t on t.id = s.thrown_by
    left join paper_call c on c.cooperative_id = s.cooperative_id and c.scan_id = s.id
    left join paper_called d on d.cooperative_id = s.cooperative_id and d.scan_id = s.id
    where s.cooperative_id = ${here} and ${that}
    order by s.scanned_at desc, s.page, s.id limit 200`.execute(tx)
  return rows
}

/** The picture of a scan; undefined when it is not there (any more) or not to be seen. */
export async function pictureOf(
  tx: Tx,
  here: Id<'cooperative'>,
  id: Id<'paper-scan'>,
): Promise<Buffer | undefined> {
  const { rows } = await sql<{ content: Buffer | null }>`
    select content from paper_scan where cooperative_id = ${here} and id = ${id}`.execute(tx)
  return rows[0]?.content ?? undefined
}

/** What is kept of a page that came back. */
export type NewScan = {
  readonly id: Id<'paper-scan'>
  readonly sha256: Uint8Array
  readonly page: number
  readonly code: ScanCode
  readonly sheetId: Id<'paper-sheet'> | null
  readonly memberId: Id<'member'> | null
  readonly content: Uint8Array
  readonly by: Id<'person'>
  readonly at: Date
}

/** Keeps it, and says whether it was not kept before: two who send the same at once are told apart by a key. */
export async function insertScan(tx: Tx, here: Id<'cooperative'>, scan: NewScan): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('paper_scan')
    .values({
      cooperative_id: here,
      id: scan.id,
      sha256: Buffer.from(scan.sha256),
      page: scan.page,
      code: scan.code,
      sheet_id: scan.sheetId,
      member_id: scan.memberId,
      content: Buffer.from(scan.content),
      scanned_by: scan.by,
      scanned_at: scan.at,
    })
    .onConflict((on) => on.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** One of them, held until commit: of two who say whose it is, or throw it away, the second sees what the first did. */
export async function heldScan(
  tx: Tx,
  here: Id<'cooperative'>,
  id: Id<'paper-scan'>,
): ReturnType<typeof scanById> {
  await sql`select from paper_scan where cooperative_id = ${here} and id = ${id} for update`.execute(tx)
  return scanById(tx, here, id)
}

/** Keeps whose page it is. */
export async function storeWhose(
  tx: Tx,
  here: Id<'cooperative'>,
  id: Id<'paper-scan'>,
  memberId: Id<'member'>,
): Promise<void> {
  await sql`
    update paper_scan set member_id = ${memberId} where cooperative_id = ${here} and id = ${id}`.execute(tx)
}

/** Keeps that what stood on it was dealt with. */
export async function storeSettled(
  tx: Tx,
  here: Id<'cooperative'>,
  id: Id<'paper-scan'>,
  { by, at }: { readonly by: Id<'person'>; readonly at: Date },
): Promise<void> {
  await sql`
    update paper_scan set settled_by = ${by}, settled_at = ${at}
    where cooperative_id = ${here} and id = ${id} and settled_at is null`.execute(tx)
}

/** Keeps that it belonged to nobody and was thrown away; the picture goes. */
export async function storeThrownAway(
  tx: Tx,
  here: Id<'cooperative'>,
  id: Id<'paper-scan'>,
  { by, at, why }: { readonly by: Id<'person'>; readonly at: Date; readonly why: string },
): Promise<void> {
  await sql`
    update paper_scan set member_id = null, content = null, thrown_by = ${by}, thrown_at = ${at}, thrown_why = ${why}
    where cooperative_id = ${here} and id = ${id} and thrown_at is null`.execute(tx)
}

/**
 * Throws away pictures of before a moment (that they were there stays), what was thrown away as nobody's before it, and
 * calls made before it. For a job.
 */
export async function dropPicturesBefore(tx: Tx, before: Date): Promise<void> {
  await sql`select throw_away_scans(${before})`.execute(tx)
}
