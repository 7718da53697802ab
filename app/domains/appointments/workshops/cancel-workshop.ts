import { z } from 'zod'
import type { PersonActor } from '../../../platform/actor.ts'
import { command } from '../../../platform/command.ts'
import { id, ownWords } from '../../../platform/input.ts'
import { enqueue } from '../../../platform/jobs.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import { heldWorkshop, noteCancelled } from './workshop.db.ts'
import { isOpenWorkshop } from './workshop.ts'
import { mailWorkshopJob } from './workshop-jobs.ts'

export type CancelWorkshopRefusal = 'workshop-not-found' | 'workshop-over'

/**
 * Calls a meeting off, with a word; who is signed up hears of it by mail.
 *
 * Refused: what was called off or has begun.
 */
export const cancelWorkshop = command({
  name: 'appointments.cancel-workshop',
  may: 'workshop.hold',
  about: ({ workshopId }) => workshopId,
  input: z.object({ workshopId: id<'workshop'>(), why: ownWords(500) }),
  async run(
    tx,
    { cooperativeId }: PersonActor,
    { workshopId, why },
    now,
  ): Promise<Result<null, CancelWorkshopRefusal>> {
    const one = await heldWorkshop(tx, cooperativeId, workshopId)
    if (!one) return refuse('workshop-not-found')
    if (!isOpenWorkshop(one, now.at)) return refuse('workshop-over')
    await noteCancelled(tx, cooperativeId, one, { at: now.at, why })
    await enqueue(tx, mailWorkshopJob, cooperativeId, { workshopId, revision: one.revision + 1 })
    return ok(null)
  },
})
