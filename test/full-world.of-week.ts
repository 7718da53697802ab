import type { ToFill } from './full-world.of-domains.ts'
import type { Put } from './full-world.put.ts'
import type { MemberOfWorld } from './world.ts'

/** What Anna, Piet and Wim want on paper, a page that each printed, and one that came back and asked for a call. */
export async function weekRows({ put, anna, piet, wim }: ToFill): Promise<void> {
  await paperOf(put('anna'), anna)
  await paperOf(put('piet'), piet)
  await paperOf(put('there'), wim)
}

async function paperOf(put: Put, { cooperativeId, memberId, personId }: MemberOfWorld): Promise<void> {
  const of = [cooperativeId, memberId, personId] as const
  await put(`insert into paper_week values ($1, $2, true, false, false, $3, now())`, ...of)
  const [scan] = await put(
    `insert into paper_scan (cooperative_id, id, sha256, page, code, member_id, content, scanned_by, scanned_at)
     values ($1, :new0, sha256($2::uuid::text::bytea), 1, 'none', $2, 'jpg', $3, now())`,
    ...of,
  )
  await put(`insert into paper_call values ($1, $4, $2, $3, now())`, ...of, scan)
  await put(`insert into paper_called values ($1, $2, $3, now())`, cooperativeId, scan, personId)
  await put(`insert into paper_sheet values ($1, :new0, :new1, $2, 'week', '2026-11-30', $3, now())`, ...of)
}
