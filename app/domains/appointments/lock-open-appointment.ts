import type { PersonActor } from '../../platform/actor.ts'
import type { Now } from '../../platform/clock.ts'
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { isOpen, mayBeSaid, type Appointment, type AppointmentWord } from './appointment.ts'
import { heldAppointment } from './appointment.db.ts'

/** Why one of the two cannot say this of a conversation. */
export type LockRefusal =
  | 'appointment-not-found'
  | 'appointment-changed'
  | 'appointment-over'
  | 'appointment-not-proposed'

/**
 * A conversation of which one of the two says a word, held until the transaction ends. `revision` is what they saw.
 *
 * Refused: of others, changed meanwhile, called off or begun, and a word that is not theirs to say now.
 */
export async function lockOpenAppointment(
  tx: Tx,
  { cooperativeId, personId }: PersonActor,
  asked: {
    readonly appointmentId: Id<'appointment'>
    readonly revision: number
    readonly says: AppointmentWord
  },
  now: Now,
): Promise<Result<Appointment, LockRefusal>> {
  const one = await heldAppointment(tx, cooperativeId, asked.appointmentId)
  if (!one || ![one.memberPerson, one.coachId].includes(personId)) return refuse('appointment-not-found')
  if (one.revision !== asked.revision) return refuse('appointment-changed')
  if (!isOpen(one, now.at)) return refuse('appointment-over')
  return mayBeSaid(one, personId, now.at).includes(asked.says) ? ok(one) : refuse('appointment-not-proposed')
}
