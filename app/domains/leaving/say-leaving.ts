import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { day, id } from '../../platform/input.ts'
import { enqueue } from '../../platform/jobs.ts'
import { newId } from '../../values/id.ts'
import { ok, refuse } from '../../values/result.ts'
import { memberById } from '../members/index.ts'
import { holdLeaving, insertLeaving, leavingOf } from './leaving.db.ts'
import { maySay, TOLD_HOW, WHERE_TO } from './leaving.ts'
import { mailSaidJob } from './mail-leaving-job.ts'

/**
 * A member says that they stop, or told it to a coach or the administration, who says how; then a mail tells the
 * member. It ends nothing: the register does that on the last day. Gives the id of what was said.
 *
 * Refused: `leaver-not-found`, and what `maySay` refuses.
 */
export const sayLeaving = command({
  name: 'leaving.say',
  about: ({ memberId }) => memberId,
  may: 'leaving.say',
  input: z.object({
    memberId: id<'member'>(),
    lastDay: day(),
    whereTo: z.enum(WHERE_TO),
    how: z.enum(['self', ...TOLD_HOW]),
  }),
  async run(tx, actor: PersonActor, { memberId, lastDay, whereTo, how }, now) {
    const { cooperativeId, personId, roles } = actor
    const member = await memberById(tx, cooperativeId, memberId)
    const oneself = member?.personId === personId
    const helps = roles.includes('coach') || roles.includes('administrator')
    if (!member || !(oneself || helps)) return refuse('leaver-not-found')
    await holdLeaving(tx, cooperativeId, memberId)
    const before = await leavingOf(tx, cooperativeId, memberId)
    const facts = { lastDay, today: now.today, oneself, how, saidBefore: before?.lastDay }
    const said = maySay(member, facts)
    if (!said.ok) return said
    const leaving = { id: newId<'leaving'>(now.at), memberId, lastDay, saidHow: how, saidAt: now.at, whereTo }
    await insertLeaving(tx, cooperativeId, leaving, personId)
    const mail = { leavingId: leaving.id, memberId, mailId: newId<'mail'>(now.at) }
    if (how !== 'self') await enqueue(tx, mailSaidJob, cooperativeId, mail)
    return ok(leaving.id)
  },
})
