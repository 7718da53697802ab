import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { count, id, milliseconds, ownWords } from '../../platform/input.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { isOpen, whoseTurn, type Appointment } from './appointment.ts'
import { coachIsFree, heldAppointment, noteSaid, type SaidOf } from './appointment.db.ts'
import { askForMail } from './mail-job.ts'

export type AnswerAppointmentRefusal =
  | 'appointment-not-found'
  | 'appointment-changed'
  | 'appointment-over'
  | 'appointment-not-proposed'
  | 'coach-busy'
  | 'time-past'

/**
 * What one of the two says of a conversation; the other hears of it by mail. The member says `choose`, with one of the
 * proposed times (milliseconds since 1970), or `none-fits`, with a word of when suits: also of a time that was set.
 * Either says `cancel`, with a word. `revision` is what whoever answers saw.
 *
 * Refused: of somebody else, changed meanwhile, called off or begun; a time that was not proposed, is past, or at which
 * the coach speaks with somebody else by now.
 */
export const answerAppointment = command({
  name: 'appointments.answer',
  may: 'appointment.keep',
  onBehalf: 'appointment-answered',
  about: ({ appointmentId }) => appointmentId,
  input: z.object({
    appointmentId: id<'appointment'>(),
    revision: count(),
    says: z.enum(['choose', 'none-fits', 'cancel']),
    time: milliseconds().optional(),
    word: ownWords(500),
  }),
  async run(
    tx,
    { cooperativeId, personId }: PersonActor,
    asked,
    now,
  ): Promise<Result<null, AnswerAppointmentRefusal>> {
    const { appointmentId, revision, says, word } = asked
    const one = await heldAppointment(tx, cooperativeId, appointmentId)
    const isMember = one?.memberPerson === personId
    if (!one || (!isMember && (one.coachId !== personId || says !== 'cancel')))
      return refuse('appointment-not-found')
    if (one.revision !== revision) return refuse('appointment-changed')
    if (!isOpen(one, now.at)) return refuse('appointment-over')
    const said = { word, saidBy: personId, saidAt: now.at }
    if (says === 'choose') {
      const wrong = whyNotChosen(one, asked.time, now.at)
      if (wrong) return refuse(wrong)
      const startsAt = new Date(asked.time!)
      if (!(await coachIsFree(tx, one, startsAt))) return refuse('coach-busy')
      await say({ ...said, state: 'set', startsAt })
    } else if (says === 'none-fits' && whoseTurn(one) === 'coach') return refuse('appointment-not-proposed')
    else await say({ ...said, state: says === 'cancel' ? 'cancelled' : 'none-fits' })
    await askForMail(tx, cooperativeId, { appointmentId, revision: revision + 1 }, now)
    return ok(null)

    function say(what: SaidOf): Promise<void> {
      return noteSaid(tx, cooperativeId, one!, what)
    }
  },
})

function whyNotChosen(
  { state, proposed }: Appointment,
  time: number | undefined,
  now: Date,
): AnswerAppointmentRefusal | undefined {
  if (state !== 'proposed' || !proposed.some((one) => one.getTime() === time))
    return 'appointment-not-proposed'
  return time! <= now.getTime() ? 'time-past' : undefined
}
