import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { day } from '../../platform/input.ts'
import { newId } from '../../values/id.ts'
import { ok, refuse } from '../../values/result.ts'
import * as db from './close.db.ts'
import { holdPen } from './pen.db.ts'

/**
 * Closes the books for the time being, up to and including a day: what counts then is booked with a reason, or after
 * the period was opened again. What comes from the bank counts on the day that it is booked. Waits for postings that
 * are under way.
 *
 * Refuses a day that is not over (`day-not-over`), and one that is closed in whichever way (`closed-already`).
 */
export const closeForNow = command({
  name: 'books.close-for-now',
  may: 'books.close',
  input: z.object({ until: day() }),
  async run(tx, actor: PersonActor, { until }, now) {
    if (until >= now.today) return refuse('day-not-over')
    await holdPen(tx, actor.cooperativeId)
    const before = await db.closedUntil(tx, actor.cooperativeId)
    if (before && until <= before) return refuse('closed-already', { until: before })
    const id = newId<'soft-close'>(now.at)
    const close = { cooperativeId: actor.cooperativeId, id, until, at: now.at, by: actor.personId }
    await db.insertSoftClose(tx, close)
    return ok(id as string)
  },
  about: (_input, id) => id,
})
