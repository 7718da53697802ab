import type { CooperativeActor } from '../../../platform/actor.ts'
import type { Now } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/database.ts'
import type { OrClosed } from '../../../platform/closed.ts'
import { unlessShut } from '../../../platform/own-hands.db.ts'
import { day, yearOf, type Day } from '../../../values/day.ts'
import type { Id } from '../../../values/id.ts'
import type { Cents } from '../../../values/money.ts'
import type { SharingPreview } from '../../pots/index.ts'
import {
  municipalityOfMonth,
  permissionsOf,
  type MunicipalityOfMember,
  type Permission,
} from '../agreement/agreement.db.ts'
import { yearBefore } from '../engine/counted-over-year.ts'
import { factsOf } from '../facts/facts.db.ts'
import { monthsToRead } from '../facts/months-to-read.ts'
import type { StandingFact } from '../facts/place-fact.ts'
import { situationIn } from '../facts/situation.ts'
import { agreedMonths } from '../figures/agreed-months.db.ts'
import { partsOfWork } from '../figures/part-of-work.ts'
import type { Added, MonthStanding } from './what-it-does.ts'

/** All that a page about the benefit of a member needs of a month. */
export type MemberStanding = MonthStanding & {
  readonly facts: readonly StandingFact[]
  readonly municipality: MunicipalityOfMember | undefined
  readonly permissions: readonly Permission[]
  /** First days of the months before this one in which something counted, since the first exemption at least. */
  readonly workedMonths: readonly Day[]
}

/**
 * Reads a month of a member, as the member may see it.
 *
 * @param asking who reads it
 * @param month the first day of the month
 * @returns CLOSED for hands that do not read it: who works on behalf of the member, or who has an access that the
 *   office gave and nobody confirmed
 */
export function memberStanding(
  tx: Tx,
  asking: { readonly actor: CooperativeActor; readonly now: Now },
  memberId: Id<'member'>,
  month: Day,
): Promise<OrClosed<MemberStanding>> {
  return unlessShut(tx, asking, () => readStanding(tx, asking.actor.cooperativeId, memberId, month))
}

async function readStanding(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
  month: Day,
): Promise<MemberStanding> {
  const facts = await factsOf(tx, cooperativeId, memberId)
  const january = day(`${yearOf(month)}-01-01`)
  const read = await agreedMonths(tx, cooperativeId, memberId, monthsToRead(facts, january, month))
  const { policy, version, figures, minutes } = read.at(-1)!
  const before = read.slice(0, -1)
  const workedMonths = before.filter(({ counted }) => counted).map((one) => one.month)
  const permissions = await permissionsOf(tx, cooperativeId, memberId)
  return {
    month,
    facts,
    municipality: await municipalityOfMonth(tx, cooperativeId, memberId, month),
    inForce: { policy, version },
    permissions,
    figures,
    minutes,
    workedMonths,
    situation: situationIn(facts, month, workedMonths),
    yearSoFar: yearBefore(read.filter((one) => one.month >= january)),
  }
}

/** Puts the parts of a sharing in the words of a month of work: what is the co-op's, what is paid out, what stays. */
export function addedOf({ parts }: SharingPreview, turnover: Cents): Added {
  const to = partsOfWork(parts)
  return {
    turnover,
    cooperative: to.cost,
    paidOut: to['in-hand'],
    reserved: to.reserved,
    toMunicipality: to['to-municipality'],
  }
}
