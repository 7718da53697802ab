import { z } from 'zod'
import type { Now } from '../../platform/clock.ts'
import type { Tx } from '../../platform/database.ts'
import { count, id } from '../../platform/input.ts'
import { enqueue, job } from '../../platform/jobs.ts'
import { newId, type Id } from '../../values/id.ts'

/** Who is told, where neither of the two said it; else it is the other of who said it. */
const whom = z.enum(['member', 'coach'])

/** The other of the two is to be told by mail what was said of their conversation. */
export const mailAppointmentJob = job(
  'mail-appointment',
  z.object({
    appointmentId: id<'appointment'>(),
    revision: count(),
    mailId: id<'mail'>(),
    to: whom.optional(),
  }),
)

/** Asks for the mail about what was just said; its id is chosen here, so that a job that is done twice mails once. */
export function askForMail(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  said: {
    readonly appointmentId: Id<'appointment'>
    readonly revision: number
    readonly to?: z.output<typeof whom>
  },
  now: Now,
): Promise<void> {
  return enqueue(tx, mailAppointmentJob, cooperativeId, { ...said, mailId: newId<'mail'>(now.at) })
}
