import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id, milliseconds, ownWords } from '../../platform/input.ts'
import { newId, type Id } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { isMemberOn, memberById } from '../members/index.ts'
import { MOST_TIMES, whyNotTimes, type TimesRefusal } from './appointment.ts'
import { coachIsFree, insertAppointment } from './appointment.db.ts'
import { askForMail } from './mail-job.ts'

export type ProposeRefusal = TimesRefusal | 'appointment-member' | 'appointment-agreed-one' | 'coach-busy'

/**
 * A coach proposes a conversation to a member: one to three times (milliseconds since 1970) of which the member chooses
 * one. `agreed`: they agreed on the one time already, by phone for one, so it is set at once. The member hears of it by
 * mail. Gives the id.
 *
 * Refused: who is no member, or the coach themselves; times that are past, more than a year away, twice the same or
 * over each other; more than one time that was agreed on, or one at which the coach speaks with somebody else.
 */
export const proposeAppointment = command({
  name: 'appointments.propose',
  may: 'appointment.propose',
  input: z.object({
    memberId: id<'member'>(),
    topic: ownWords(100).min(1),
    place: ownWords(200),
    minutes: z.int().min(5).max(480),
    times: z.array(milliseconds()).min(1).max(MOST_TIMES),
    agreed: z.boolean(),
  }),
  async run(tx, actor: PersonActor, asked, now): Promise<Result<Id<'appointment'>, ProposeRefusal>> {
    const { cooperativeId, personId } = actor
    const { memberId, topic, place, minutes, agreed } = asked
    const member = await memberById(tx, cooperativeId, memberId)
    if (!member || member.personId === personId || !isMemberOn(member, now.today))
      return refuse('appointment-member')
    const times = asked.times.map((time) => new Date(time))
    const wrong = whyNotTimes(times, minutes, now.at)
    if (wrong) return refuse(wrong)
    const appointmentId = newId<'appointment'>(now.at)
    const [first, ...more] = times
    if (agreed && more.length > 0) return refuse('appointment-agreed-one')
    if (agreed && !(await coachIsFree(tx, { id: appointmentId, coachId: personId, minutes }, first!)))
      return refuse('coach-busy')
    await insertAppointment(tx, cooperativeId, {
      id: appointmentId,
      memberId,
      coachId: personId,
      topic,
      place,
      minutes,
      ...(agreed
        ? { state: 'set', proposed: [], startsAt: first! }
        : { state: 'proposed', proposed: times, startsAt: null }),
      word: '',
      saidBy: personId,
      saidAt: now.at,
    })
    await askForMail(tx, cooperativeId, { appointmentId, revision: 0 }, now)
    return ok(appointmentId)
  },
  about: ({ memberId }) => memberId,
})
