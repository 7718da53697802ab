/** The road of an application, to play it in a test: each step as the one who takes it. */
import { newId } from '../../../test/new-id.ts'
import { must, type World } from '../../../test/world.ts'
import type { LinkActor, PersonActor } from '../../platform/actor.ts'
import { newLinkToken } from '../../platform/link-token.ts'
import { day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { fullApplication } from './application.db.ts'
import { apply } from './apply.ts'
import { castVote } from './cast-vote.ts'
import { countVotes } from './count-votes.ts'
import { openVote } from './open-vote.ts'
import type { Written } from './road.ts'
import { setJoiningRules } from './set-joining-rules.ts'
import { takeStep } from './take-step.ts'

export const RULES = { isOpen: true, vote: 'majority', voteDays: 7, trialMonths: 3 } as const
export const LETTER = {
  name: 'brief.pdf',
  mediaType: 'application/pdf',
  content: Buffer.from('%PDF-1.7 brief %%EOF'),
} as const

/** Everybody of the world with their part in it. */
export function playIn(world: World) {
  const rules = (more: Partial<typeof RULES> | Record<string, unknown> = {}) =>
    must(world.perform(setJoiningRules, world.bea, { ...RULES, ...more }, newId()))
  const fields = (more: Record<string, string> = {}) => ({
    name: 'Ikram Amrani',
    idea: 'Taarten bakken voor feesten',
    phone: '06 12345678',
    email: '',
    benefit: 'yes' as const,
    municipality: 'Apeldoorn',
    helper: 'Mijn zus',
    ...more,
  })
  const holder = (token: string): LinkActor => ({ kind: 'link', cooperativeId: world.cooperativeId, token })
  const sent = async (more: Record<string, string> = {}) => {
    const link = holder(newLinkToken())
    return { id: await must(world.perform(apply, link, fields(more), newId())), link }
  }
  const seen = (id: Id<'application'>, who: PersonActor = world.carla) =>
    world.database.read(who, (tx) => fullApplication(tx, world.cooperativeId, id))
  const step = async (
    id: Id<'application'>,
    to: Written,
    more: Record<string, unknown> = {},
    who = world.carla,
  ) => {
    const { revision } = (await seen(id))!
    const given = {
      applicationId: id,
      revision,
      to,
      on: world.clock().today,
      due: null,
      note: '',
      letter: null,
      told: null,
    }
    return world.perform(takeStep, who, { ...given, ...more }, newId())
  }
  /** An application on which the members may vote. */
  const permitted = async () => {
    const one = await sent()
    await must(step(one.id, 'intake-held'))
    await must(step(one.id, 'permission-asked'))
    await must(step(one.id, 'permission-granted', { letter: LETTER, note: 'Vier uur per week' }))
    return one
  }
  const vote = async (id: Id<'application'>, closesOn = '2026-04-05') =>
    must(
      world.perform(
        openVote,
        world.carla,
        { applicationId: id, revision: (await seen(id))!.revision, closesOn: day(closesOn) },
        newId(),
      ),
    )
  const count = async (id: Id<'application'>) =>
    world.perform(
      countVotes,
      world.carla,
      { applicationId: id, revision: (await seen(id))!.revision },
      newId(),
    )
  const cast = (who: PersonActor, applicationId: Id<'application'>, answer: 'yes' | 'no' | 'abstain') =>
    world.perform(castVote, who, { applicationId, answer }, newId())
  return { rules, fields, holder, sent, seen, step, permitted, vote, count, cast }
}
