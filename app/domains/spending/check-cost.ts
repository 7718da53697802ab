import type { PersonActor } from '../../platform/actor.ts'
import type { Now } from '../../platform/clock.ts'
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { dayToCount, type AccountCode } from '../books/index.ts'
import { vatModeOn } from '../cooperative/index.ts'
import { memberById, memberOfPerson } from '../members/index.ts'
import type { CheckedCost } from './book-cost.ts'
import type { Concern } from './cost-concerns.ts'
import { isOfWork, targetOf, type CostKind } from './cost-kind.ts'
import { partsOfCost, type CarriedRefusal } from './divide-cost.ts'
import { bookedCost, type CostOnReceipt, type CostRefusal } from './cost.ts'

/** A cost as it was filled in. Amounts in cents, as they stand on the receipt. */
export type FilledCost = CostOnReceipt & {
  readonly invoiceId?: Id<'invoice'> | undefined
  readonly byAll: boolean
  readonly kind: CostKind
  readonly account?: AccountCode | null | undefined
  readonly requestId?: Id<'pot-request'> | null | undefined
  readonly sure: readonly Concern[]
}

export type CheckedCostRefusal =
  | CostRefusal
  | CarriedRefusal
  | 'member-not-found'
  | 'own-cost'
  | 'cost-incomplete'

/**
 * Looks at a cost as it was filled in: what of it is cost, who carries it and on which day it counts. Keeps nothing.
 *
 * @returns refused `own-cost` for who books their own, `cost-incomplete` when the kind needs an account or a request,
 *   `member-not-found`, and what the amounts, the day and the invoice refuse
 */
export async function checkedCost(
  tx: Tx,
  actor: PersonActor,
  of: FilledCost,
  now: Now,
): Promise<Result<Omit<CheckedCost, 'id' | 'receiptId'>, CheckedCostRefusal>> {
  const { cooperativeId } = actor
  const member = await memberById(tx, cooperativeId, of.memberId)
  if (!member) return refuse('member-not-found')
  if (member.personId === actor.personId) return refuse('own-cost')
  const target = targetOf(of)
  if (!target) return refuse('cost-incomplete')
  const booked = bookedCost(of, await vatModeOn(tx, cooperativeId, of.spentOn), now.today)
  if (!booked.ok) return booked
  const own = (await memberOfPerson(tx, cooperativeId, actor.personId))?.id
  // What is of no job has no invoice to be divided by.
  const carried = isOfWork(of.kind) ? of : { memberId: of.memberId, byAll: false }
  const parts = await partsOfCost(tx, actor, carried, own, booked.value.net)
  if (!parts.ok) return parts
  const countsOn = await dayToCount(tx, cooperativeId, of.spentOn, now.today)
  // What is of no job has no invoice, whatever the form still had.
  const invoiceId = isOfWork(of.kind) ? of.invoiceId : undefined
  return ok({ ...of, invoiceId, target, booked: booked.value, parts: parts.value, countsOn })
}
