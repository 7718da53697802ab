import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { may } from '../../platform/permissions.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { isMemberOn, memberById } from '../members/index.ts'
import { maySay, NO_PAPER, PARTS } from './paper-week.ts'
import { heldPaperWeek, keepPaperWeek } from './paper-week.db.ts'

export type SetPaperWeekRefusal = 'paper-member-not-found' | 'paper-member-left' | 'paper-member-decides'

/**
 * Says whether a member wants their week on paper, and what may stand on it: the member themselves, or a coach or
 * the administration after asking. Refuses somebody else's (`paper-member-not-found`), who left (`paper-member-left`),
 * and a part that only the member puts on paper (`paper-member-decides`).
 */
export const setPaperWeek = command({
  name: 'week-on-paper.set-paper-week',
  may: 'paper-week.set',
  about: ({ memberId }) => memberId,
  input: z.object({
    memberId: id<'member'>(),
    wanted: z.boolean(),
    appointments: z.boolean(),
    money: z.boolean(),
  }),
  async run(tx, actor: PersonActor, said, now): Promise<Result<null, SetPaperWeekRefusal>> {
    const { cooperativeId, personId, roles } = actor
    const member = await memberById(tx, cooperativeId, said.memberId)
    const own = member?.personId === personId
    if (!member || (!own && !may(actor, 'paper-week.print'))) return refuse('paper-member-not-found')
    if (!isMemberOn(member, now.today)) return refuse('paper-member-left')
    const before = (await heldPaperWeek(tx, cooperativeId, member.id)) ?? NO_PAPER
    if (PARTS.some((part) => said[part] && !maySay(part, { own, roles }, before)))
      return refuse('paper-member-decides')
    await keepPaperWeek(tx, cooperativeId, { ...said, setBy: personId, setAt: now.at })
    return ok(null)
  },
})
