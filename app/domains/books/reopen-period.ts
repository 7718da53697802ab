import { z } from 'zod'
import { ownWords } from '../../platform/input.ts'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { ok, refuse } from '../../values/result.ts'
import * as db from './close.db.ts'
import { holdPen } from './pen.db.ts'

/**
 * Opens the period that was closed last for the time being, and keeps why. One that was closed before it, up to an
 * earlier day, stays closed. Refuses when nothing is closed for the time being (`nothing-to-reopen`).
 */
export const reopenPeriod = command({
  name: 'books.reopen-period',
  may: 'books.close',
  input: z.object({ reason: ownWords(500).min(1) }),
  async run(tx, actor: PersonActor, { reason }, now) {
    await holdPen(tx, actor.cooperativeId)
    const { forNow } = await db.closedBooks(tx, actor.cooperativeId)
    if (!forNow) return refuse('nothing-to-reopen')
    const { cooperativeId, personId } = actor
    await db.insertReopening(tx, { cooperativeId, id: forNow.id, reason, at: now.at, by: personId })
    return ok(forNow.id as string)
  },
  about: (_input, id) => id,
})
