import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { count, id, milliseconds, ownWords } from '../../platform/input.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { MOST_TIMES, whyNotTimes, type TimesRefusal } from './appointment.ts'
import { coachIsFree, noteSaid } from './appointment.db.ts'
import { lockOpenAppointment, type LockRefusal } from './lock-open-appointment.ts'
import { askForMail } from './mail-job.ts'

export type ProposeTimesRefusal = TimesRefusal | LockRefusal | 'appointment-agreed-one' | 'coach-busy'

/**
 * The coach proposes times for a conversation that the member asked for, or other times than before; one that was set
 * is off until the member chooses again, or set anew at once when they agreed on it (`agreed`). Times in milliseconds
 * since 1970; `revision` is what the coach saw.
 *
 * Refused: of somebody else, changed meanwhile, called off or begun; and what `proposeAppointment` refuses of times.
 */
export const proposeTimes = command({
  name: 'appointments.propose-times',
  may: 'appointment.propose',
  about: ({ appointmentId }) => appointmentId,
  input: z.object({
    appointmentId: id<'appointment'>(),
    revision: count(),
    place: ownWords(200),
    minutes: z.int().min(5).max(480),
    times: z.array(milliseconds()).min(1).max(MOST_TIMES),
    agreed: z.boolean(),
    word: ownWords(500),
  }),
  async run(tx, actor: PersonActor, asked, now): Promise<Result<null, ProposeTimesRefusal>> {
    const { cooperativeId, personId } = actor
    const { appointmentId, place, minutes, word, agreed } = asked
    const held = await lockOpenAppointment(tx, actor, { ...asked, says: 'times' }, now)
    if (!held.ok) return held
    const one = held.value
    const times = asked.times.map((time) => new Date(time))
    const wrong = whyNotTimes(times, minutes, now.at)
    if (wrong) return refuse(wrong)
    const [first, ...more] = times
    if (agreed && more.length > 0) return refuse('appointment-agreed-one')
    if (agreed && !(await coachIsFree(tx, { ...one, minutes }, first!))) return refuse('coach-busy')
    await noteSaid(tx, cooperativeId, one, {
      ...(agreed ? { state: 'set', startsAt: first! } : { state: 'proposed', proposed: times }),
      place,
      minutes,
      word,
      saidBy: personId,
      saidAt: now.at,
    })
    await askForMail(tx, cooperativeId, { appointmentId, revision: one.revision + 1 }, now)
    return ok(null)
  },
})
