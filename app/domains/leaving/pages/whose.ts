/** Whose stopping a page is about: one's own, or that of the member in the address. */
import type { Tx } from '../../../platform/database.ts'
import type { Day } from '../../../values/day.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { memberById, memberOfPerson, type Member } from '../../members/index.ts'
import { loadPotOnLeaving, type PotOnLeaving } from '../../pots/index.ts'
import { leavingOf, standingOf } from '../leaving.db.ts'
import type { Leaving } from '../leaving.ts'
import type { Standing } from '../road.ts'
import { leavingAt } from './addresses.ts'

export type Whose = {
  readonly member: Member
  readonly own: boolean
  readonly at: ReturnType<typeof leavingAt>
  /** Undefined as long as nobody said so. */
  readonly leaving: Leaving | undefined
  readonly standing: readonly Standing[]
  /** By the rules of the last day, or of today as long as nobody said one; undefined for who may not read it. */
  readonly pot: PotOnLeaving | undefined
}

/** The same of who is on the road. */
export type Going = Whose & {
  readonly leaving: Leaving
  /** Whether who may end it reads that another is needed first. */
  readonly waits?: boolean
}

/**
 * Who it is about, what was said, and what still stands. That somebody else's was opened is kept before it is shown.
 *
 * @returns undefined when there is nobody here
 */
export async function whose(visit: CooperativeVisit): Promise<Whose | undefined> {
  const { cooperativeId, personId } = visit.actor
  const own = visit.params['member'] === undefined
  const found = await visit.read(async (tx) => {
    const member = own
      ? await memberOfPerson(tx, cooperativeId, personId)
      : await memberById(tx, cooperativeId, visit.id<'member'>('member'))
    if (!member) return undefined
    const leaving = await leavingOf(tx, cooperativeId, member.id)
    const pot = await potOnDay(visit, tx, member.id, own, leaving?.lastDay ?? visit.now.today)
    if (!leaving) return { member, leaving, standing: [], pot }
    return {
      member,
      leaving,
      standing: await standingOf(tx, member.id, visit.now.at),
      pot,
    }
  })
  if (!found) return undefined
  if (!own) await visit.readsFileOf(found.member.id)
  return { ...found, own, at: leavingAt(visit.cooperative.slug, own ? undefined : found.member.id) }
}

/** The pot by the rules of a day, for who may read it. */
export async function potOnDay(
  { actor, may }: Pick<CooperativeVisit, 'actor' | 'may'>,
  tx: Tx,
  memberId: Member['id'],
  own: boolean,
  on: Day,
): Promise<PotOnLeaving | undefined> {
  return own || may('pots.read') ? loadPotOnLeaving(tx, actor.cooperativeId, memberId, on) : undefined
}
