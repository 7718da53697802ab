import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { day } from '../../platform/input.ts'
import { ok, refuse } from '../../values/result.ts'
import * as db from './close.db.ts'
import { holdPen } from './pen.db.ts'

/**
 * Closes the books for good, up to and including a day: from then on the database refuses what counts then. Waits for
 * postings that are under way. There is no way back.
 *
 * Refuses a day that is not over (`day-not-over`: today can still bring something) and one that was closed
 * before (`closed-already`). A year goes with it when its annual account was adopted; else the door answers
 * `year-not-adopted`.
 */
export const closePeriod = command({
  name: 'books.close-period',
  may: 'books.close',
  input: z.object({ until: day() }),
  async run(tx, actor: PersonActor, { until }, now) {
    if (until >= now.today) return refuse('day-not-over')
    await holdPen(tx, actor.cooperativeId)
    const { forGood: before } = await db.closedBooks(tx, actor.cooperativeId)
    if (before && until <= before) return refuse('closed-already', { until: before })
    await db.insertClose(tx, { cooperativeId: actor.cooperativeId, until, at: now.at, by: actor.personId })
    return ok(until as string)
  },
})
