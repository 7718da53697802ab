import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { enqueue } from '../../platform/jobs.ts'
import { newId } from '../../values/id.ts'
import { ok, refuse } from '../../values/result.ts'
import { memberById } from '../members/index.ts'
import { holdLeaving, leavingOf, takeLeavingBackRow } from './leaving.db.ts'
import { mailTakenBackJob } from './mail-leaving-job.ts'

/**
 * Somebody stays after all: by the member, or, where another wrote down that they stop, by who helps them, of which the
 * member is mailed; as long as the register has not ended it. What was stopped meanwhile (a page, a plan) is not begun
 * again.
 *
 * Refused: `leaver-not-found`; `leaving-not-said`; `leaving-own-word`: the member said it, and only they take it back;
 * `leaver-left`: then the register makes them a member again.
 */
export const takeLeavingBack = command({
  name: 'leaving.take-back',
  about: ({ memberId }) => memberId,
  may: 'leaving.say',
  input: z.object({ memberId: id<'member'>() }),
  async run(tx, actor: PersonActor, { memberId }, now) {
    const { cooperativeId, personId, roles } = actor
    const member = await memberById(tx, cooperativeId, memberId)
    const oneself = member?.personId === personId
    const helps = roles.includes('coach') || roles.includes('administrator')
    if (!member || !(oneself || helps)) return refuse('leaver-not-found')
    await holdLeaving(tx, cooperativeId, memberId)
    const leaving = await leavingOf(tx, cooperativeId, memberId)
    if (!leaving) return refuse('leaving-not-said')
    if (member.leftOn !== undefined) return refuse('leaver-left', { day: member.leftOn })
    if (leaving.saidHow === 'self' && !oneself) return refuse('leaving-own-word', { name: member.firstName })
    await takeLeavingBackRow(tx, cooperativeId, leaving.id, { personId, at: now.at })
    const mail = { leavingId: leaving.id, memberId, mailId: newId<'mail'>(now.at) }
    if (!oneself) await enqueue(tx, mailTakenBackJob, cooperativeId, mail)
    return ok(null)
  },
})
