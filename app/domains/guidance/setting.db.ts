import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { Rhythm } from './attention.ts'

/** How a co-operative guides: without a rhythm nobody is late, without rungs there is no ladder. */
export type GuidanceSetting = { readonly rhythm: Rhythm | null; readonly ladder: readonly string[] }

/** What the co-operative agreed about guiding; nothing yet when nobody set it. */
export async function settingOf(tx: Tx, here: Id<'cooperative'>): Promise<GuidanceSetting> {
  const { rows } = await sql<{ weeks: number | null; since: Day | null; ladder: string[] }>`
    select evaluate_every_weeks as weeks, evaluate_since as since, ladder
    from guidance_setting where cooperative_id = ${here}`.execute(tx)
  const [row] = rows
  if (!row) return { rhythm: null, ladder: [] }
  const { weeks, since, ladder } = row
  return { rhythm: weeks === null || since === null ? null : { weeks, since }, ladder }
}

/** Keeps what was agreed, in place of what was there. */
export async function keepSetting(
  tx: Tx,
  here: Id<'cooperative'>,
  { rhythm, ladder }: GuidanceSetting,
  { by, at }: { readonly by: Id<'person'>; readonly at: Date },
): Promise<void> {
  await sql`
    insert into guidance_setting (cooperative_id, evaluate_every_weeks, evaluate_since, ladder, set_by, set_at)
    values (${here}, ${rhythm?.weeks ?? null}, ${rhythm?.since ?? null}, ${[...ladder]}::text[], ${by}, ${at})
    on conflict (cooperative_id) do update set evaluate_every_weeks = excluded.evaluate_every_weeks,
      evaluate_since = excluded.evaluate_since, ladder = excluded.ladder, set_by = excluded.set_by,
      set_at = excluded.set_at`.execute(tx)
}
