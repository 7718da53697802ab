/** Who carries the cost of a job: one member, or all who share in its invoice. */
import type { PersonActor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import type { EntryLine } from '../books/index.ts'
import { divideOverShares, type PartOfCost } from '../sales/index.ts'

type Carried = {
  readonly memberId: Id<'member'>
  readonly invoiceId?: Id<'invoice'> | undefined
  /** As the invoice was split, instead of by the one member. */
  readonly byAll: boolean
}

export type CarriedRefusal = 'invoice-of-others' | 'own-cost' | 'invoice-needed'

/**
 * The parts of a cost, each of one member, that add up to `net` in cents. Of one member when nothing else is asked.
 *
 * @returns refused `invoice-needed` to divide by; `invoice-of-others` when the member has no share in it; `own-cost`
 *   when who books it would carry a part
 */
export async function partsOfCost(
  tx: Tx,
  actor: PersonActor,
  { memberId, invoiceId, byAll }: Carried,
  own: Id<'member'> | undefined,
  net: Cents,
): Promise<Result<readonly PartOfCost[], CarriedRefusal>> {
  const one = [{ memberId, net }]
  if (invoiceId === undefined) return byAll ? refuse('invoice-needed') : ok(one)
  const all = await divideOverShares(tx, actor.cooperativeId, invoiceId, net)
  if (!all.some((part) => part.memberId === memberId)) return refuse('invoice-of-others')
  if (!byAll || all.length === 1) return ok(one)
  return all.some((part) => part.memberId === own) ? refuse('own-cost') : ok(all)
}

/** The line that carries a cost, cut into one for each member. */
export function linesOf(side: EntryLine, parts: readonly PartOfCost[]): EntryLine[] {
  if (parts.length < 2) return [side]
  return parts
    .filter(({ net }) => net !== 0n)
    .map(({ memberId, net }) => ({ ...side, memberId, amount: net }))
}
