import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command, performWithin, type DoorRefusal } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { textIn } from '../../text/index.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { endRole, findPerson, type RoleRefusal } from '../people/index.ts'
import { handOverTalks, whatCoachLeaves, whoTakesOver } from './coach-stops.db.ts'
import { askForMail } from './mail-job.ts'

export type EndCoachRefusal = RoleRefusal | DoorRefusal | 'coach-asks-talks' | 'coach-takes-over'

/**
 * Ends the role of a coach, with the conversations that are to come: they go over to another coach (the id of a
 * person), who proposes anew where the time is taken or was not chosen yet, or are called off (`off`). Who speaks hears
 * of it by mail. All of it or nothing.
 *
 * Refused: as `endRole`; where something is to come and it was not said what becomes of it; somebody who is no other
 * coach here.
 */
export const endCoach = command({
  name: 'appointments.end-coach',
  about: ({ personId }) => personId,
  may: 'roles.assign',
  input: z.object({
    personId: id<'person'>(),
    talks: z.union([z.literal('off'), id<'person'>()]).optional(),
  }),
  async run(tx, actor: PersonActor, { personId, talks }, now): Promise<Result<null, EndCoachRefusal>> {
    const others = await whoTakesOver(tx, personId, now.at)
    const to = talks === 'off' ? undefined : others.find((one) => one.id === talks)
    if (talks !== undefined && talks !== 'off' && !to) return refuse('coach-takes-over')
    const ended = await performWithin(tx, endRole, actor, { personId, role: 'coach' }, now)
    if (!ended.ok) return ended
    const { planned, unplanned } = await whatCoachLeaves(tx, personId, now.at)
    if (planned + unplanned > 0 && talks === undefined) return refuse('coach-asks-talks')
    const coach = await findPerson(tx, personId)
    // Kept as it is said: in the language of the co-operative, whoever reads it.
    const { words } = textIn('nl').coachStops
    const said = {
      over: words.over({ name: coach?.name ?? '', to: to?.name ?? '' }),
      off: words.off({ name: coach?.name ?? '' }),
    }
    const of = { coachId: personId, to: to?.id ?? null, at: now.at }
    for (const { appointmentId, revision, wentOver } of await handOverTalks(tx, of, said)) {
      const about = { appointmentId, revision }
      await askForMail(tx, actor.cooperativeId, { ...about, to: 'member' }, now)
      if (wentOver) await askForMail(tx, actor.cooperativeId, { ...about, to: 'coach' }, now)
    }
    return ok(null)
  },
})
