import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import type { Now } from '../../platform/clock.ts'
import type { Tx } from '../../platform/database.ts'
import { cents, id } from '../../platform/input.ts'
import { day, monthOf } from '../../values/day.ts'
import { newId, type Id } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { checkNotOwn, holdPen } from '../books/index.ts'
import { beginOf } from './half-hours.ts'
import { insertCharge, usesToCharge, type Charge } from './use-charge.db.ts'

/** Whose month it is, and the amount in cents that was seen. */
export const chargeInput = z.object({
  memberId: id<'member'>(),
  month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/),
  amount: cents(),
})

export type ChargeRefusal = 'charge-month-open' | 'charge-done' | 'charge-changed' | 'own-pot'

type Asked = z.output<typeof chargeInput>

/**
 * Whether what a member had in a month can be charged by this person now: the month is over, it is not their own,
 * it was not charged before, and it comes to what they saw. Holds the pen, so that nobody charges it meanwhile.
 *
 * @returns `charge-month-open`, `own-pot`, `charge-done`, `charge-changed` with the `amount` in cents
 */
export async function checkCharge(
  tx: Tx,
  actor: PersonActor,
  { memberId, month, amount }: Asked,
  now: Now,
): Promise<Result<null, ChargeRefusal>> {
  const current = monthOf(now.today)
  if (month >= current) return refuse('charge-month-open')
  await holdPen(tx, actor.cooperativeId)
  const own = await checkNotOwn(tx, actor, [memberId])
  if (!own.ok) return own
  const due = await usesToCharge(tx, actor.cooperativeId, beginOf(day(`${current}-01`)))
  const found = due.find((one) => one.memberId === memberId && one.month === month)
  if (!found) return refuse('charge-done')
  return found.amount === amount ? ok(null) : refuse('charge-changed', { amount: String(found.amount) })
}

/** Keeps who bears it. */
export function keepCharge(
  tx: Tx,
  { cooperativeId, personId }: PersonActor,
  { memberId, month, amount }: Asked,
  how: Pick<Charge, 'borneBy' | 'why'> & { readonly entryId: Id<'entry'> | null },
  now: Now,
): Promise<void> {
  const by = { countsOn: now.today, by: personId, at: now.at }
  const charge = { id: newId<'thing-charge'>(now.at), memberId, month, amount, ...how, ...by }
  return insertCharge(tx, cooperativeId, charge)
}
