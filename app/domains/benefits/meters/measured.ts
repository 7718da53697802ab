import type { Tx } from '../../../platform/database.ts'
import { day, yearOf, type Day } from '../../../values/day.ts'
import type { Id } from '../../../values/id.ts'
import type { Cents } from '../../../values/money.ts'
import { previewSharing } from '../../pots/index.ts'
import { permissionOn } from '../permission/permission-rules.ts'
import { assetsOf } from '../engine/allowances.ts'
import { monthsOn } from '../engine/lookup.ts'
import type { Parameters } from '../engine/parameters.ts'
import { factIn } from '../facts/place-fact.ts'
import { grantIn, householdOf } from '../facts/situation.ts'
import { minutesWorked } from '../figures/month-of-work.db.ts'
import { daysOfMonth } from '../figures/month.ts'
import { hasIncomeThatCounts } from '../figures/month-of-work.ts'
import type { MemberStanding } from '../what-if/load-standing.ts'
import { metersOf, type Measured, type Meter } from './meters.ts'
import { yearOfWork } from './year-of-work.db.ts'

/** The meters of a member on a day, and the turnover of the year so far, without VAT and in cents. */
export type MetersHere = {
  readonly meters: readonly Meter[]
  readonly turnover: Cents
  readonly minutesThisYear: number
}

/** Reads the meters of a member, as the member may see them. */
export async function metersHere(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
  standing: MemberStanding,
  today: Day,
  parameters: Parameters,
): Promise<MetersHere> {
  const { minutes: minutesThisYear, turnover } = await yearOfWork(tx, cooperativeId, memberId, yearOf(today))
  const minutesThisWeek = (await minutesWorked(tx, cooperativeId, memberId, weekWith(today))) ?? 0
  const permission = permissionOn(standing.permissions, today)
  const measured: Measured = {
    minutesThisWeek,
    minutesThisYear,
    hoursPerWeek: permission?.hoursPerWeek ?? undefined,
    hoursPerYear: permission?.hoursPerYear ?? standing.inForce.policy.maxHoursPerYear,
    exemptionMonths: exemptionMonths(standing, parameters),
    pot: await potOf(tx, cooperativeId, memberId, today),
    assets: assetsHere(standing, parameters),
  }
  return { meters: metersOf(measured), turnover, minutesThisYear }
}

/** Monday to Sunday. */
export function weekWith(on: Day): { from: Day; until: Day } {
  const date = Temporal.PlainDate.from(on)
  const monday = date.subtract({ days: date.dayOfWeek - 1 })
  return { from: day(monday.toString()), until: day(monday.add({ days: 6 }).toString()) }
}

const MONTHS_KEY = {
  work: 'exemption.work.maxMonths',
  'single-parent': 'exemption.singleParent.maxMonths',
  'work-2027': 'exemption2027.work.maxMonths',
} as const

function exemptionMonths(standing: MemberStanding, parameters: Parameters): Measured['exemptionMonths'] {
  const { facts, month, workedMonths, figures, inForce } = standing
  const grant = grantIn(facts, month, workedMonths)
  const key = grant && MONTHS_KEY[grant.kind as keyof typeof MONTHS_KEY]
  if (!grant || key === undefined) return undefined
  const most = monthsOn(parameters, 'PW', key, month)
  if (!most.ok) return undefined
  // The month that runs uses one as soon as something in it counts.
  const used = grant.monthsUsed + (hasIncomeThatCounts(inForce.policy, figures) ? 1 : 0)
  return { used, most: most.value.value }
}

async function potOf(tx: Tx, cooperativeId: Id<'cooperative'>, memberId: Id<'member'>, today: Day) {
  const preview = await previewSharing(tx, cooperativeId, memberId, today, 0n)
  const { before: amount, threshold } = preview?.explanation.pot ?? {}
  return amount === undefined || !threshold ? undefined : { amount, threshold: threshold.amount }
}

function assetsHere({ facts, month }: MemberStanding, parameters: Parameters): Measured['assets'] {
  const [owned, living, benefit] = [
    factIn(facts, 'assets', month)?.value.owned,
    factIn(facts, 'household', month)?.value,
    factIn(facts, 'benefit', month)?.value,
  ]
  // Only bijstand looks at what somebody owns.
  if (owned === undefined || !living || benefit?.scheme !== 'PW') return undefined
  const assets = assetsOf(householdOf(living), owned, daysOfMonth(month).from, parameters)
  return assets.ok ? { owned, limit: assets.value.limit } : undefined
}
