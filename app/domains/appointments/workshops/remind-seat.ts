import { z } from 'zod'
import type { JobActor } from '../../../platform/actor.ts'
import { command } from '../../../platform/command.ts'
import { id } from '../../../platform/input.ts'
import { queueMail } from '../../../platform/queue-mail.ts'
import { newId } from '../../../values/id.ts'
import { ok } from '../../../values/result.ts'
import { queueText } from '../texts/ask-to-send-text.ts'
import { reminderText } from '../texts/load-reminder-text.ts'
import { workshopMail } from './load-workshop-mail.ts'
import { noteSeatReminded, workshopById } from './workshop.db.ts'

/** Reminds somebody that the meeting for which they have a place is tomorrow: once for each start. */
export const remindSeat = command({
  name: 'appointments.remind-seat',
  may: 'job',
  about: ({ memberId }) => memberId,
  input: z.object({
    workshopId: id<'workshop'>(),
    memberId: id<'member'>(),
    personId: id<'person'>(),
    publicUrl: z.string().max(500),
  }),
  async run(tx, { cooperativeId }: JobActor, { workshopId, memberId, personId: to, publicUrl }, now) {
    const one = await workshopById(tx, cooperativeId, workshopId)
    if (!one || one.cancelledAt !== null) return ok(null)
    if (!(await noteSeatReminded(tx, cooperativeId, { workshopId, memberId }, one.startsAt))) return ok(null)
    const { startsAt, place } = one
    const text = await reminderText(tx, cooperativeId, to, { kind: 'workshop', startsAt, place })
    if (text) {
      await queueText(tx, cooperativeId, text, now)
      return ok(null)
    }
    const mail = await workshopMail(tx, cooperativeId, { one, to, publicUrl, about: 'tomorrow' })
    const about = { kind: 'workshop', id: workshopId } as const
    if (mail) await queueMail(tx, cooperativeId, { id: newId<'mail'>(now.at), about, ...mail }, now)
    return ok(null)
  },
})
