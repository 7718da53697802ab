import { z } from 'zod'
import type { Tx } from '../../platform/database.ts'
import { id } from '../../platform/input.ts'
import { enqueue, job } from '../../platform/jobs.ts'
import type { Id } from '../../values/id.ts'

/**
 * Money of a member changed: a payment, a cost, something out of the pot. Who knows what hangs on it does this job: the
 * domains that book do not know of the statements to the municipality.
 */
export const moneyChangedJob = job('money-changed', z.object({ memberId: id<'member'>() }))

/** Asks to look again at what hangs on the money of a member, once for all that is booked before that is done. */
export function tellMoneyChanged(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
): Promise<void> {
  return enqueue(tx, moneyChangedJob, cooperativeId, { memberId }, memberId)
}
