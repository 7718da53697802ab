import { z } from 'zod'
import type { PersonActor } from '../../../platform/actor.ts'
import { command } from '../../../platform/command.ts'
import { newId, type Id } from '../../../values/id.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import { whyNotTimes, type TimesRefusal } from '../appointment.ts'
import { toldOfWorkshop } from './told-of-workshop.ts'
import { insertWorkshop } from './workshop.db.ts'

/**
 * A coach or the administration announces a meeting: what, when (milliseconds since 1970), for how many minutes, where,
 * and for how many members. Gives the id.
 *
 * Refused: a time that is past or more than a year away.
 */
export const announceWorkshop = command({
  name: 'appointments.announce-workshop',
  may: 'workshop.hold',
  input: toldOfWorkshop,
  async run(
    tx,
    { cooperativeId, personId }: PersonActor,
    told,
    now,
  ): Promise<Result<Id<'workshop'>, TimesRefusal>> {
    const startsAt = new Date(told.startsAt)
    const wrong = whyNotTimes([startsAt], told.minutes, now.at)
    if (wrong) return refuse(wrong)
    const id = newId<'workshop'>(now.at)
    await insertWorkshop(tx, cooperativeId, { ...told, id, startsAt, by: personId, at: now.at })
    return ok(id)
  },
  about: (_input: z.output<typeof toldOfWorkshop>, workshopId) => workshopId,
})
