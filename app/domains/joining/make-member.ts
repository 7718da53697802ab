import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command, performWithin } from '../../platform/command.ts'
import { count, day, id } from '../../platform/input.ts'
import type { Id } from '../../values/id.ts'
import { ok, refuse } from '../../values/result.ts'
import { addMember, keepPhone } from '../members/index.ts'
import { fullApplication, holdApplication } from './application.db.ts'
import { reachStage } from './reach-stage.ts'
import { nextStages } from './road.ts'
import { joiningRules } from './rules.db.ts'

/**
 * The end of the road: who applied is entered in the register as a member, with the business they start and the number
 * on which they are called. Gives the id of the member.
 *
 * Refuses: `step-not-now` (not admitted, or the trial is not over), `application-not-found`, `application-changed`, and
 * what `addMember` and `keepPhone` say.
 */
export const makeMember = command({
  name: 'joining.make-member',
  may: 'members.edit',
  input: z.object({
    applicationId: id<'application'>(),
    revision: count(),
    firstName: z.string().min(1).max(60),
    email: z.string().max(200),
    language: z.enum(['nl', 'en']),
    joinedOn: day(),
    tradeName: z.string().max(120),
    trade: z.string().max(120),
  }),
  async run(tx, actor: PersonActor, { applicationId, revision, ...details }, now) {
    const { cooperativeId, personId } = actor
    await holdApplication(tx, cooperativeId, applicationId)
    const found = await fullApplication(tx, cooperativeId, applicationId)
    if (!found) return refuse('application-not-found')
    if (found.revision !== revision) return refuse('application-changed')
    const { stage, name, contact } = found
    const { trialMonths } = await joiningRules(tx, cooperativeId)
    if (!nextStages({ stage, benefit: contact.benefit, trialMonths }).includes('member'))
      return refuse('step-not-now')
    const added = await performWithin(tx, addMember, actor, { name, ...details }, now)
    if (!added.ok) return added
    const { memberId } = added.value
    if (contact.phone !== '') {
      const kept = await performWithin(tx, keepPhone, actor, { memberId, phone: contact.phone }, now)
      if (!kept.ok) return kept
    }
    const reached = { stage: 'member', on: now.today, memberId, by: personId } as const
    await reachStage(tx, cooperativeId, applicationId, reached, now)
    return ok<Id<'member'>>(memberId)
  },
  about: ({ applicationId }) => applicationId,
})
