import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import type { Now } from '../../platform/clock.ts'
import { command } from '../../platform/command.ts'
import type { Tx } from '../../platform/database.ts'
import { count, id, milliseconds, ownWords } from '../../platform/input.ts'
import { addDays, dayOf } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { memberOfPerson } from '../members/index.ts'
import { answerDay, dayOfPromise, keepDay } from './help-day.db.ts'
import { DAY_WORDS, mayBeSaidOfDay } from './help-day.ts'
import { heldPromise } from './help-promise.db.ts'

export type DayRefusal =
  | 'help-not-found'
  | 'help-not-a-member'
  | 'help-answered'
  | 'help-changed'
  | 'help-day-ahead'
  | 'help-day-length'

/** A word about the day as it is handed in: with `day` when, how long in minutes, and where. */
export const DAY_HANDED_IN = z.object({
  promiseId: id<'help-promise'>(),
  says: z.enum(DAY_WORDS),
  startsAt: milliseconds().optional(),
  minutes: count().optional(),
  place: ownWords(120),
  /** Which day they read, as `revision` counts. */
  revision: count().optional(),
})

/**
 * One of two who agreed on help proposes a day and a time (`day`), the other says that it suits (`day-yes`), or either
 * calls it off (`day-off`). What is agreed on stands in the agenda of both.
 *
 * Refused: what is of others, help that does not go on, a moment that has been or is more than a year ahead, less than
 * a quarter of an hour or more than twelve hours, and an answer to a day that was changed since it was read.
 */
export const sayOfDay = command({
  name: 'mutual-help.say-of-day',
  may: 'help.take-part',
  about: ({ promiseId }) => promiseId,
  input: DAY_HANDED_IN,
  async run(tx, { cooperativeId, personId }: PersonActor, asked, now): Promise<Result<null, DayRefusal>> {
    const me = await memberOfPerson(tx, cooperativeId, personId)
    return me ? keepWordOfDay(tx, { cooperativeId, me: me.id }, asked, now) : refuse('help-not-a-member')
  },
})

/** Keeps what one of the two says of the day: `me`, whoever writes it down. Refuses as `sayOfDay` does. */
export async function keepWordOfDay(
  tx: Tx,
  { cooperativeId, me }: { readonly cooperativeId: Id<'cooperative'>; readonly me: Id<'member'> },
  { promiseId, says, startsAt, minutes, place, revision }: z.output<typeof DAY_HANDED_IN>,
  now: Now,
): Promise<Result<null, DayRefusal>> {
  const promise = await heldPromise(tx, cooperativeId, promiseId)
  if (!promise) return refuse('help-not-found')
  const day = await dayOfPromise(tx, cooperativeId, promiseId)
  if (!mayBeSaidOfDay(promise, day, me).includes(says)) return refuse('help-answered')
  if (revision !== undefined && revision !== day?.revision) return refuse('help-changed')
  if (says === 'day-yes') await answerDay(tx, cooperativeId, promiseId, { agreed_at: now.at })
  else if (says === 'day-off') await answerDay(tx, cooperativeId, promiseId, { off_at: now.at, off_by: me })
  else {
    const at = new Date(startsAt ?? 0)
    if (at <= now.at || dayOf(at) > addDays(now.today, 366)) return refuse('help-day-ahead')
    if (minutes === undefined || minutes < 15 || minutes > 720) return refuse('help-day-length')
    await keepDay(tx, cooperativeId, { promiseId, startsAt: at, minutes, place, saidBy: me, saidAt: now.at })
  }
  return ok(null)
}
