import { z } from 'zod'
import type { JobActor } from '../../../platform/actor.ts'
import { command } from '../../../platform/command.ts'
import { id } from '../../../platform/input.ts'
import { queueMail } from '../../../platform/queue-mail.ts'
import { newId } from '../../../values/id.ts'
import { ok } from '../../../values/result.ts'
import { heldWorkshop, moveUp, seatsOf } from './workshop.db.ts'
import { isOpenWorkshop, whoMovesUp } from './workshop.ts'
import { workshopMail } from './load-workshop-mail.ts'

/** Gives places that are free to who waits for them, and tells each by mail. Bears being done twice. */
export const fillPlaces = command({
  name: 'appointments.fill-places',
  may: 'job',
  about: ({ workshopId }) => workshopId,
  input: z.object({ workshopId: id<'workshop'>(), publicUrl: z.string().max(500) }),
  async run(tx, { cooperativeId }: JobActor, { workshopId, publicUrl }, now) {
    const one = await heldWorkshop(tx, cooperativeId, workshopId)
    if (!one || !isOpenWorkshop(one, now.at)) return ok(0)
    const up = whoMovesUp(one.places, await seatsOf(tx, cooperativeId, { workshopId }))
    for (const seat of up) {
      await moveUp(tx, cooperativeId, seat, now.at)
      const mail = await workshopMail(tx, cooperativeId, {
        one,
        to: seat.personId,
        publicUrl,
        about: 'moved-up',
      })
      const about = { kind: 'workshop', id: workshopId } as const
      if (mail) await queueMail(tx, cooperativeId, { id: newId<'mail'>(now.at), about, ...mail }, now)
    }
    return ok(up.length)
  },
})
