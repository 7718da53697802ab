import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import { readOnce } from '../../../platform/read-once.ts'
import type { Day } from '../../../values/day.ts'
import type { Id } from '../../../values/id.ts'

/** Somebody who works beside a benefit while no permission for it is written down here. */
export type WorkingWithout = {
  readonly memberId: Id<'member'>
  readonly name: string
  readonly firstName: string
  /** The first day that the last permission held no longer; there was an invoice for work after it. */
  readonly stoppedOn: Day | null
  /** The first day of a permission that is written down and still to come. */
  readonly beginsOn: Day | null
  readonly municipalityId: Id<'municipality'>
  /** Who can write it down: the member, the case manager, or that one once the member shares it (`consent`). */
  readonly mendedBy: 'member' | 'case-manager' | 'consent'
}

/**
 * Who works on a day without a permission that is written down, the longest first: oneself, and for the office and the
 * coach every member. Nobody for a case manager: that somebody works is in no field that is shared.
 */
export function workingWithoutPermission(tx: Tx, on: Day): Promise<readonly WorkingWithout[]> {
  return readOnce(tx, `working without permission ${on}`, () => readWorkingWithout(tx, on))
}

async function readWorkingWithout(tx: Tx, on: Day): Promise<readonly WorkingWithout[]> {
  const { rows } = await sql<WorkingWithout>`
    select member_id as "memberId", name, first_name as "firstName", stopped_on as "stoppedOn",
      begins_on as "beginsOn", municipality_id as "municipalityId", mended_by as "mendedBy"
    from working_without_permission(${on})`.execute(tx)
  return rows
}
