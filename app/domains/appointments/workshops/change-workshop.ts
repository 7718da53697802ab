import type { PersonActor } from '../../../platform/actor.ts'
import { command } from '../../../platform/command.ts'
import { count, id } from '../../../platform/input.ts'
import { enqueue } from '../../../platform/jobs.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import { whyNotTimes, type TimesRefusal } from '../appointment.ts'
import { toldOfWorkshop } from './told-of-workshop.ts'
import { heldWorkshop, updateWorkshop } from './workshop.db.ts'
import { isOpenWorkshop } from './workshop.ts'
import { fillPlacesJob, mailWorkshopJob } from './workshop-jobs.ts'

export type ChangeWorkshopRefusal =
  | TimesRefusal
  | 'workshop-not-found'
  | 'workshop-changed'
  | 'workshop-over'
  | 'workshop-fewer-places'

/**
 * Changes what is told of a meeting. Who is signed up hears of another time or place by mail; more places go to who
 * waits. `revision` is what whoever changes saw.
 *
 * Refused: what was changed meanwhile, called off or begun; a time that is past or more than a year away; fewer places
 * than are taken (the facts say how many).
 */
export const changeWorkshop = command({
  name: 'appointments.change-workshop',
  may: 'workshop.hold',
  about: ({ workshopId }) => workshopId,
  input: toldOfWorkshop.extend({ workshopId: id<'workshop'>(), revision: count() }),
  async run(tx, { cooperativeId }: PersonActor, told, now): Promise<Result<null, ChangeWorkshopRefusal>> {
    const { workshopId } = told
    const one = await heldWorkshop(tx, cooperativeId, workshopId)
    if (!one) return refuse('workshop-not-found')
    if (one.revision !== told.revision) return refuse('workshop-changed')
    if (!isOpenWorkshop(one, now.at)) return refuse('workshop-over')
    const startsAt = new Date(told.startsAt)
    const wrong = whyNotTimes([startsAt], told.minutes, now.at)
    if (wrong) return refuse(wrong)
    if (told.places < one.taken) return refuse('workshop-fewer-places', { taken: String(one.taken) })
    await updateWorkshop(tx, cooperativeId, one, { ...told, startsAt, at: now.at })
    if (told.places > one.places) await enqueue(tx, fillPlacesJob, cooperativeId, { workshopId })
    if (startsAt.getTime() !== one.startsAt.getTime() || told.place !== one.place)
      await enqueue(tx, mailWorkshopJob, cooperativeId, { workshopId, revision: one.revision + 1 })
    return ok(null)
  },
})
