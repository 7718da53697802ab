import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { count, id, milliseconds, ownWords } from '../../platform/input.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import type { Appointment } from './appointment.ts'
import { coachIsFree, noteSaid, type SaidOf } from './appointment.db.ts'
import { lockOpenAppointment, type LockRefusal } from './lock-open-appointment.ts'
import { askForMail } from './mail-job.ts'

export type AnswerAppointmentRefusal = LockRefusal | 'coach-busy' | 'time-past'

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
  async run(tx, actor: PersonActor, asked, now): Promise<Result<null, AnswerAppointmentRefusal>> {
    const { cooperativeId, personId } = actor
    const { appointmentId, revision, says, word } = asked
    const held = await lockOpenAppointment(tx, actor, asked, now)
    if (!held.ok) return held
    const one = held.value
    const said = { word, saidBy: personId, saidAt: now.at }
    if (says === 'choose') {
      const wrong = whyNotChosen(one, asked.time, now.at)
      if (wrong) return refuse(wrong)
      const startsAt = new Date(asked.time!)
      if (!(await coachIsFree(tx, one, startsAt))) return refuse('coach-busy')
      await say({ ...said, state: 'set', startsAt })
    } else await say({ ...said, state: says === 'cancel' ? 'cancelled' : 'none-fits' })
    await askForMail(tx, cooperativeId, { appointmentId, revision: revision + 1 }, now)
    return ok(null)

    function say(what: SaidOf): Promise<void> {
      return noteSaid(tx, cooperativeId, one, what)
    }
  },
})

function whyNotChosen(
  { proposed }: Appointment,
  time: number | undefined,
  now: Date,
): AnswerAppointmentRefusal | undefined {
  if (!proposed.some((one) => one.getTime() === time)) return 'appointment-not-proposed'
  return time! <= now.getTime() ? 'time-past' : undefined
}
