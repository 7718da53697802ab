import { NothingHere, type CooperativeVisit } from '../../../web/visit.ts'
import { mayBeSaid, type Appointment } from '../appointment.ts'
import { appointmentById } from '../appointment.db.ts'

/**
 * The conversation of the address, kept as read when it is of somebody else.
 *
 * @throws NothingHere when it is not there, or not of who asks
 */
export async function openAppointment(visit: CooperativeVisit): Promise<Appointment> {
  const id = visit.id<'appointment'>('appointment')
  const one = await visit.read((tx) => appointmentById(tx, visit.cooperative.id, id))
  if (!one) throw new NothingHere('no such appointment')
  await visit.readsFileOf(one.memberId)
  return one
}

/** What who looks may say of it now. */
export function saidHere({ actor, now }: CooperativeVisit, one: Appointment) {
  if (actor.behalf?.doer === one.coachId) return []
  return mayBeSaid(one, actor.personId, now.at)
}
