import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id, ownWords } from '../../platform/input.ts'
import { newId, type Id } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { isMemberOn, memberOfPerson } from '../members/index.ts'
import { coachesHere, insertAppointment } from './appointment.db.ts'
import { askForMail } from './mail-job.ts'

export type AskAppointmentRefusal = 'appointment-not-a-member' | 'appointment-coach'

/** How long a conversation is planned that a member asks for; the coach says it when proposing times. */
const PLANNED_MINUTES = 60

/**
 * A member asks for a conversation with a coach, with a word of when suits. The coach hears of it by mail and proposes
 * times. Gives the id.
 *
 * Refused: who is no member now, and somebody who is no coach or themselves.
 */
export const askAppointment = command({
  name: 'appointments.ask',
  may: 'appointment.ask',
  onBehalf: 'appointment-asked',
  input: z.object({
    coachId: id<'person'>(),
    topic: ownWords(100).min(1),
    word: ownWords(500),
  }),
  async run(
    tx,
    { cooperativeId, personId }: PersonActor,
    { coachId, topic, word },
    now,
  ): Promise<Result<Id<'appointment'>, AskAppointmentRefusal>> {
    const member = await memberOfPerson(tx, cooperativeId, personId)
    if (!member || !isMemberOn(member, now.today)) return refuse('appointment-not-a-member')
    const coaches = await coachesHere(tx)
    if (coachId === personId || !coaches.some((coach) => coach.id === coachId))
      return refuse('appointment-coach')
    const appointmentId = newId<'appointment'>(now.at)
    await insertAppointment(tx, cooperativeId, {
      id: appointmentId,
      memberId: member.id,
      coachId,
      topic,
      place: '',
      minutes: PLANNED_MINUTES,
      state: 'asked',
      proposed: [],
      startsAt: null,
      word,
      saidBy: personId,
      saidAt: now.at,
    })
    await askForMail(tx, cooperativeId, { appointmentId, revision: 0 }, now)
    return ok(appointmentId)
  },
  about: (_input, appointmentId) => appointmentId,
})
