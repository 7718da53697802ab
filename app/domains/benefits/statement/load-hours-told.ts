import type { Tx } from '../../../platform/database.ts'
import type { Id } from '../../../values/id.ts'
import { permissionsOf, type Permission } from '../agreement/agreement.db.ts'
import { permissionOn } from '../permission/permission-rules.ts'
import { factsOf } from '../facts/facts.db.ts'
import { factIn, type StandingFact } from '../facts/place-fact.ts'
import { daysOfMonth } from '../figures/month.ts'
import type { FiguresNow } from './figures-now.ts'
import { centsOf } from './figures.ts'
import { hoursToSay, type HoursSaid } from './hours-asked.ts'
import type { Statement } from './statement.ts'

/** What decides whether hours matter to a member and does not differ by month. */
export type HoursTold = {
  readonly facts: readonly StandingFact[]
  readonly permissions: readonly Permission[]
}

/** Reads it. For the member: what they told of their benefit nobody else reads. */
export async function hoursTold(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
): Promise<HoursTold> {
  return {
    facts: await factsOf(tx, cooperativeId, memberId),
    permissions: await permissionsOf(tx, cooperativeId, memberId),
  }
}

/**
 * What a member is asked to say of their hours before they confirm (`hoursToSay`): hours matter to them and none were
 * noted in the month. Undefined when nothing is asked.
 *
 * @param told asked for only when no hours were noted
 */
export async function asksHours(
  { month }: Pick<Statement, 'month'>,
  { figures, policy }: Pick<FiguresNow, 'figures' | 'policy'>,
  told: () => Promise<HoursTold>,
): Promise<HoursSaid | undefined> {
  const { noted } = figures.hours
  if (noted) return undefined
  const { facts, permissions } = await told()
  const known = {
    scheme: factIn(facts, 'benefit', month)?.value.scheme,
    policy,
    permission: permissionOn(permissions, month) ?? permissionOn(permissions, daysOfMonth(month).until),
  }
  return hoursToSay(known, { noted, net: centsOf(figures.income.net) })
}
