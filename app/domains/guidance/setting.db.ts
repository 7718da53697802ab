import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { KEPT } from '../members/index.ts'
import type { Rhythm } from './attention.ts'

/**
 * How a co-operative guides: without a rhythm nobody is late, without rungs there is no ladder. `keptMonths`: so long
 * what was written about the road of a member is kept after they left.
 */
export type GuidanceSetting = {
  readonly rhythm: Rhythm | null
  readonly ladder: readonly string[]
  readonly keptMonths: number
}

/** What the co-operative agreed about guiding; nothing yet when nobody set it. */
export async function settingOf(tx: Tx, here: Id<'cooperative'>): Promise<GuidanceSetting> {
  const { rows } = await sql<{
    weeks: number | null
    since: Day | null
    ladder: string[]
    keptMonths: number
  }>`
    select evaluate_every_weeks as weeks, evaluate_since as since, ladder, kept_months as "keptMonths"
    from guidance_setting where cooperative_id = ${here}`.execute(tx)
  const [row] = rows
  if (!row) return { rhythm: null, ladder: [], keptMonths: KEPT.plan.months }
  const { weeks, since, ladder, keptMonths } = row
  return { rhythm: weeks === null || since === null ? null : { weeks, since }, ladder, keptMonths }
}

/** Keeps what was agreed, in place of what was there. */
export async function keepSetting(
  tx: Tx,
  here: Id<'cooperative'>,
  { rhythm, ladder, keptMonths }: GuidanceSetting,
  { by, at }: { readonly by: Id<'person'>; readonly at: Date },
): Promise<void> {
  await sql`
    insert into guidance_setting (cooperative_id, evaluate_every_weeks, evaluate_since, ladder, kept_months,
      set_by, set_at)
    values (${here}, ${rhythm?.weeks ?? null}, ${rhythm?.since ?? null}, ${[...ladder]}::text[], ${keptMonths},
      ${by}, ${at})
    on conflict (cooperative_id) do update set evaluate_every_weeks = excluded.evaluate_every_weeks,
      evaluate_since = excluded.evaluate_since, ladder = excluded.ladder, kept_months = excluded.kept_months,
      set_by = excluded.set_by,
      set_at = excluded.set_at`.execute(tx)
}

/**
 * Erases what was kept long enough of who left, and the notes for the coach alone of who stopped two weeks ago.
 * For a job.
 * Says of how many members all was erased.
 */
export async function eraseWhatIsOver(tx: Tx, today: Day): Promise<number> {
  const { rows } = await sql<{ members: number }>`select erase_guidance(${today}) as members`.execute(tx)
  return rows[0]!.members
}

/** So many months the plan of who left is kept, by what the co-operative set. */
export async function monthsOfPlan(tx: Tx, here: Id<'cooperative'>): Promise<number> {
  return (await settingOf(tx, here)).keptMonths
}
