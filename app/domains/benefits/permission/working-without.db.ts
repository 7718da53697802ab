import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import type { Day } from '../../../values/day.ts'
import type { Id } from '../../../values/id.ts'

/** Somebody who works beside a benefit while no permission for it is written down here. */
export type WorkingWithout = {
  readonly memberId: Id<'member'>
  readonly name: string
  readonly firstName: string
  /** The first day of work that was invoiced, after the last permission that held, if any did. */
  readonly since: Day
  readonly municipalityId: Id<'municipality'>
  /** Who can write it down: the member, the case manager, or that one once the member shares it (`consent`). */
  readonly mendedBy: 'member' | 'case-manager' | 'consent'
}

/**
 * Who works on a day without a permission that is written down, the longest first: oneself, for the office and the
 * coach every member, for a case manager who shares both.
 */
export async function workingWithoutPermission(tx: Tx, on: Day): Promise<WorkingWithout[]> {
  const { rows } = await sql<WorkingWithout>`
    select member_id as "memberId", name, first_name as "firstName", works_since as since,
      municipality_id as "municipalityId", mended_by as "mendedBy"
    from working_without_permission(${on})`.execute(tx)
  return rows
}
