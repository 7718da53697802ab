import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import type { Now } from '../../platform/clock.ts'
import { command, performWithin } from '../../platform/command.ts'
import type { Tx } from '../../platform/database.ts'
import { count, day, id } from '../../platform/input.ts'
import type { Id } from '../../values/id.ts'
import { ok, refuse } from '../../values/result.ts'
import {
  addBusiness,
  addMember,
  GOES_ON,
  keepPhone,
  resumeMembership,
  whoMayReturn,
  type Returning,
} from '../members/index.ts'
import { ADDRESS_OF } from '../people/index.ts'
import { fullApplication, holdApplication } from './application.db.ts'
import type { FullApplication } from './application.ts'
import { takePermissionAlong } from './take-permission-along.db.ts'
import { reachStage } from './reach-stage.ts'
import { nextStages } from './road.ts'
import { joiningRules } from './rules.db.ts'

const input = z.object({
  applicationId: id<'application'>(),
  revision: count(),
  firstName: z.string().min(1).max(60),
  email: z.string().max(200),
  language: z.enum(['nl', 'en']),
  joinedOn: day(),
  tradeName: z.string().max(120),
  trade: z.string().max(120),
  /** Which member this is who was one before; `nobody`: another with the same name; absent: not said. */
  was: z.union([id<'member'>(), z.literal('nobody')]).optional(),
  goesOn: z.enum(GOES_ON).default('unsaid'),
  /** Of an address that is somebody's account already. */
  addressOf: z.enum(ADDRESS_OF).default('unsaid'),
})

/**
 * The end of the road: who applied is entered in the register as a member, with the business they start and the number
 * on which they are called. Who was a member before is one again, from today on, with the business that goes on or a
 * new one. What the municipality granted goes along: it becomes a permission of the member, with a copy of its letter
 * (`benefit_permission`, decision 0036), which the application is erased from by term. Gives the id of the member.
 *
 * Refuses: `step-not-now` (not admitted, or the trial is not over), `application-not-found`, `application-changed`,
 * `joined-before-yes` (before the members said yes), `member-before` (somebody of that name was a member, and it is not
 * said whether it is the same), and what `addMember`, `resumeMembership`, `addBusiness` and `keepPhone` say.
 */
export const makeMember = command({
  name: 'joining.make-member',
  may: 'members.edit',
  input,
  async run(tx, actor: PersonActor, given, now) {
    const { cooperativeId, personId } = actor
    const { applicationId } = given
    await holdApplication(tx, cooperativeId, applicationId)
    const found = await fullApplication(tx, cooperativeId, applicationId)
    if (!found) return refuse('application-not-found')
    if (found.revision !== given.revision) return refuse('application-changed')
    const { stage, name, contact } = found
    const { trialMonths } = await joiningRules(tx, cooperativeId)
    if (!nextStages({ stage, benefit: contact.benefit, trialMonths }).includes('member'))
      return refuse('step-not-now')
    const may = await whoMayReturn(tx, cooperativeId, {
      name,
      email: contact.email,
      since: found.receivedAt,
    })
    if (given.was === undefined && may.length > 0) return refuse('member-before')
    const back = may.find((one) => one.id === given.was)
    const entered = back
      ? await takeBack(tx, actor, back, given, now)
      : await enterNew(tx, actor, found, given, now)
    if (!entered.ok) return entered
    const memberId = entered.value
    if (contact.phone !== '') {
      const kept = await performWithin(tx, keepPhone, actor, { memberId, phone: contact.phone }, now)
      if (!kept.ok) return kept
    }
    const reached = { stage: 'member', on: now.today, memberId, by: personId } as const
    await reachStage(tx, cooperativeId, applicationId, reached, now)
    await takePermissionAlong(tx, applicationId)
    return ok<Id<'member'>>(memberId)
  },
  about: ({ applicationId }) => applicationId,
})

type Given = z.output<typeof input>

async function enterNew(tx: Tx, actor: PersonActor, found: FullApplication, given: Given, now: Now) {
  const saidYes = dayOfYes(found)
  if (saidYes !== undefined && given.joinedOn < saidYes) return refuse('joined-before-yes', { day: saidYes })
  const { firstName, email, language, joinedOn, tradeName, trade, addressOf } = given
  const details = { name: found.name, firstName, email, language, joinedOn, tradeName, trade, addressOf }
  const added = await performWithin(tx, addMember, actor, details, now)
  return added.ok ? ok(added.value.memberId) : added
}

/** Who was a member is one again; who was made one again since they applied stays it. */
async function takeBack(
  tx: Tx,
  actor: PersonActor,
  { id: memberId, isBack }: Returning,
  { goesOn, tradeName, trade }: Given,
  now: Now,
) {
  if (!isBack) {
    const resumed = await performWithin(tx, resumeMembership, actor, { memberId, goesOn }, now)
    if (!resumed.ok) return resumed
  }
  if (tradeName !== '') {
    const business = { memberId, tradeName, trade, startedOn: now.today }
    const begun = await performWithin(tx, addBusiness, actor, business, now)
    if (!begun.ok) return begun
  }
  return ok(memberId)
}

/** The day on which the members said yes; undefined when they did not. */
export function dayOfYes({ steps }: Pick<FullApplication, 'steps'>) {
  return steps.findLast(({ stage, righted }) => stage === 'admitted' && righted === undefined)?.on
}
