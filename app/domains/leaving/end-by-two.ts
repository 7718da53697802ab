import type { PersonActor } from '../../platform/actor.ts'
import type { Now } from '../../platform/clock.ts'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import { refuse, type Result } from '../../values/result.ts'
import { checkSecond, type SecondYesRefusal } from '../people/index.ts'
import type { Leaving } from './leaving.ts'

/**
 * Whether two people say that a membership ends on a day: who said or wrote it and who ends it, or who wrote it and
 * another who said that it is right (decision 0043). The database says the same (`keep_end_by_two`).
 *
 * @returns refused `end-not-said`; `end-said-otherwise` with the `day` that was said; or as `checkSecond`
 */
export async function checkEndByTwo(
  tx: Tx,
  actor: PersonActor,
  leaving: Leaving | undefined,
  lastDay: Day,
  now: Now,
): Promise<Result<null, 'end-not-said' | 'end-said-otherwise' | SecondYesRefusal>> {
  if (!leaving) return refuse('end-not-said')
  if (leaving.lastDay !== lastDay) return refuse('end-said-otherwise', { day: leaving.lastDay })
  const first = await checkSecond(tx, actor, { by: leaving.saidById }, now)
  if (first.ok || leaving.seenById === undefined) return first
  return checkSecond(tx, actor, { by: leaving.seenById }, now)
}
