import { z } from 'zod'
import type { JobActor } from '../../../platform/actor.ts'
import { command } from '../../../platform/command.ts'
import { id } from '../../../platform/input.ts'
import { ok } from '../../../values/result.ts'
import { mailSeat } from './mail-seat.ts'
import { heldWorkshop, moveUp, seatsOf } from './workshop.db.ts'
import { isOpenWorkshop, whoMovesUp } from './workshop.ts'

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
      await mailSeat(tx, cooperativeId, { one, seat, publicUrl, about: 'moved-up' }, now)
    }
    return ok(up.length)
  },
})
