import type { Tx } from '../../../platform/database.ts'
import type { Id } from '../../../values/id.ts'
import { permissionOn, permissionsOf, policyOfMonth } from '../agreement/agreement.db.ts'
import { factsOf } from '../facts/facts.db.ts'
import { factIn } from '../facts/place-fact.ts'
import { daysOfMonth } from '../figures/month.ts'
import type { StatementFigures } from './figures-shape.ts'
import { hoursMatter } from './hours-asked.ts'
import type { Statement } from './statement.ts'

/**
 * Whether a member is asked, before they confirm, that they did not work: hours matter to them and none were noted in
 * the month. For the member: what they told of their benefit nobody else reads.
 */
export async function asksHours(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  { memberId, municipalityId, month }: Pick<Statement, 'memberId' | 'municipalityId' | 'month'>,
  { hours }: Pick<StatementFigures, 'hours'>,
): Promise<boolean> {
  if (hours.noted) return false
  const facts = await factsOf(tx, cooperativeId, memberId)
  const { policy } = await policyOfMonth(tx, cooperativeId, municipalityId, month)
  const permissions = await permissionsOf(tx, cooperativeId, memberId)
  return hoursMatter({
    scheme: factIn(facts, 'benefit', month)?.value.scheme,
    policy,
    permission: permissionOn(permissions, month) ?? permissionOn(permissions, daysOfMonth(month).until),
  })
}
