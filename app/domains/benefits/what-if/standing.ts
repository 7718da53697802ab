import type { Tx } from '../../../platform/database.ts'
import type { Day } from '../../../values/day.ts'
import type { Id } from '../../../values/id.ts'
import { sum, type Cents } from '../../../values/money.ts'
import type { SharingPreview } from '../../pots/index.ts'
import {
  municipalityOfMember,
  permissionOn,
  permissionsOf,
  policyInForce,
  type MunicipalityOfMember,
  type Permission,
  type PolicyInForce,
} from '../agreement/agreement.db.ts'
import { NOTHING_YET } from '../engine/counted-income.ts'
import type { Policy } from '../engine/policy.ts'
import { factsOf } from '../facts/facts.db.ts'
import { monthsThatCounted } from '../facts/months-that-counted.ts'
import type { StandingFact } from '../facts/place-fact.ts'
import { situationIn } from '../facts/situation.ts'
import { monthOfWork } from '../figures/month-of-work.db.ts'
import { figuresOf } from '../figures/month-of-work.ts'
import { daysOfMonth, monthsOfYearUntil } from '../figures/month.ts'
import { yearBefore, type Added, type MonthStanding } from './what-it-does.ts'

/** All that a page about the benefit of a member needs of a month. */
export type MemberStanding = MonthStanding & {
  readonly facts: readonly StandingFact[]
  readonly municipality: MunicipalityOfMember | undefined
  readonly permissions: readonly Permission[]
  /** The permission that holds in this month. */
  readonly permission: Permission | undefined
  /** First days of the months before this one in which something counted, since the first fact. */
  readonly workedMonths: readonly Day[]
}

/**
 * Reads a month of a member, as the member may see it.
 *
 * @param month the first day of the month
 */
export async function standingOf(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
  month: Day,
): Promise<MemberStanding> {
  const facts = await factsOf(tx, cooperativeId, memberId)
  const municipality = await municipalityOfMember(tx, cooperativeId, memberId, daysOfMonth(month).until)
  const inForce = await policyInForce(tx, cooperativeId, municipality?.municipalityId, month)
  const permissions = await permissionsOf(tx, cooperativeId, memberId)
  const work = await monthOfWork(tx, cooperativeId, memberId, month)
  const workedMonths = await monthsThatCounted(tx, cooperativeId, memberId, facts, month, inForce.policy)
  return {
    month,
    facts,
    municipality,
    inForce,
    permissions,
    permission: permissionOn(permissions, month) ?? permissionOn(permissions, daysOfMonth(month).until),
    figures: figuresOf(work, inForce.policy),
    minutes: work.minutes,
    workedMonths,
    situation: situationIn(facts, month, workedMonths),
    yearSoFar: carriesOver(inForce.policy)
      ? await yearSoFar(tx, cooperativeId, memberId, month, municipality?.municipalityId)
      : NOTHING_YET,
  }
}

/** Puts the parts of a sharing in the words of a month of work: what is the co-op's, what is paid out, what stays. */
export function addedOf({ parts }: SharingPreview, turnover: Cents): Added {
  const to = (...destinations: readonly string[]) =>
    sum(parts.filter(({ destination }) => destinations.includes(destination)).map(({ amount }) => amount))
  return {
    turnover,
    cooperative: to('cooperative', 'training', 'reserve'),
    paidOut: to('member-cash'),
    reserved: to('member-pot'),
  }
}

/** Only losses and yearly caps reach over months; without them the year need not be read. */
function carriesOver({ lossCarryWithinYear, deductibleCostRules }: Policy): boolean {
  return lossCarryWithinYear || deductibleCostRules.some(({ cap }) => cap?.per === 'year')
}

async function yearSoFar(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
  month: Day,
  municipalityId: Id<'municipality'> | undefined,
) {
  const months: { figures: ReturnType<typeof figuresOf>; inForce: PolicyInForce }[] = []
  for (const earlier of monthsOfYearUntil(month).slice(0, -1)) {
    const work = await monthOfWork(tx, cooperativeId, memberId, earlier)
    const inForce = await policyInForce(tx, cooperativeId, municipalityId, earlier)
    months.push({ figures: figuresOf(work, inForce.policy), inForce })
  }
  return yearBefore(months)
}
