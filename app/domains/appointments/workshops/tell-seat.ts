import { z } from 'zod'
import type { JobActor } from '../../../platform/actor.ts'
import { command } from '../../../platform/command.ts'
import { id, milliseconds } from '../../../platform/input.ts'
import { ok } from '../../../values/result.ts'
import type { SeatMailAbout } from './load-workshop-mail.ts'
import { mailedSince } from './mailed.db.ts'
import { mailSeat } from './mail-seat.ts'
import { heldWorkshop, seatsOf } from './workshop.db.ts'
import { isOpenWorkshop, type SeatState } from './workshop.ts'

const ABOUT: Readonly<Record<SeatState, SeatMailAbout>> = {
  in: 'signed-up',
  waiting: 'on-the-list',
  left: 'signed-off',
}

/**
 * Tells a member by mail where they stand with a meeting, after somebody else signed them up or off at `at`
 * (milliseconds since 1970). It says what holds when it is sent: who was put back meanwhile reads that, once.
 */
export const tellSeat = command({
  name: 'appointments.tell-seat',
  may: 'job',
  about: ({ memberId }) => memberId,
  input: z.object({
    workshopId: id<'workshop'>(),
    memberId: id<'member'>(),
    at: milliseconds(),
    publicUrl: z.string().max(500),
  }),
  async run(tx, { cooperativeId }: JobActor, { workshopId, memberId, at, publicUrl }, now) {
    const one = await heldWorkshop(tx, cooperativeId, workshopId)
    const [seat] = await seatsOf(tx, cooperativeId, { workshopId, memberId })
    if (!one || !seat || !isOpenWorkshop(one, now.at)) return ok(null)
    const told = await mailedSince(tx, cooperativeId, workshopId, new Date(at))
    const about = ABOUT[seat.state]
    await mailSeat(tx, cooperativeId, { one, seat, publicUrl, about, told }, now)
    return ok(null)
  },
})
