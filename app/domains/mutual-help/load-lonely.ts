import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { coachIsToldFrom } from './help.ts'
import { withoutAnswer } from './help-post.db.ts'

/** What was asked and had no answer for so long that a coach is told of it, the oldest first. */
export async function lonelyNow(tx: Tx, here: Id<'cooperative'>, today: Day) {
  const all = await withoutAnswer(tx, here, today)
  return all.filter(({ since }) => coachIsToldFrom(since) <= today)
}
