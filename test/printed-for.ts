import { newId } from './new-id.ts'
import type { MemberOfWorld, World } from './world.ts'

/** A page for the receipts of a member that the administration printed, and the scan of a page of theirs. */
export async function printedFor(
  { sql, greet }: Pick<World, 'sql' | 'greet'>,
  { cooperativeId, memberId }: MemberOfWorld,
): Promise<{ readonly batch: string; readonly scan: string }> {
  const [batch, scan] = [newId(), newId()]
  const of = [cooperativeId, scan, memberId, greet.personId]
  await sql(
    `insert into paper_scan (cooperative_id, id, sha256, page, code, member_id, content, scanned_by, scanned_at)
     values ($1, $2, sha256($3::uuid::text::bytea), 1, 'none', $3, 'jpg', $4, now())`,
    of,
  )
  const sheet = [cooperativeId, newId(), batch, memberId, greet.personId]
  await sql(`insert into paper_sheet values ($1, $2, $3, $4, 'receipts', null, $5, now())`, sheet)
  return { batch, scan }
}
