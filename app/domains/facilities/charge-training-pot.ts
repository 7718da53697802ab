import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { facilities as words } from '../../text/nl/facilities.ts'
import { formatMonth } from '../../values/format.ts'
import { newId } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { balanceOf, post } from '../books/index.ts'
import { chargeInput, checkCharge, keepCharge, type ChargeRefusal } from './check-charge.ts'

/**
 * Books what a member had of things in a month out of the training pot of all members, as income of the co-operative of
 * its members: a machine on which somebody learned. With the reason, which the member, the board and the audit
 * committee read. Refuses as `checkCharge` says, `charge-why`, and `training-pot-too-small` with its `balance` in cents.
 */
export const chargeTrainingPot = command({
  name: 'facilities.charge-training-pot',
  may: 'books.post',
  about: ({ memberId }) => memberId,
  input: chargeInput.extend({ why: z.string().trim().max(300) }),
  async run(
    tx,
    actor: PersonActor,
    { why, ...asked },
    now,
    commandId,
  ): Promise<Result<null, ChargeRefusal | 'charge-why' | 'training-pot-too-small'>> {
    if (why === '') return refuse('charge-why')
    const right = await checkCharge(tx, actor, asked, now)
    if (!right.ok) return right
    const { month, amount } = asked
    const balance = -(await balanceOf(tx, actor.cooperativeId, 'training-pot'))
    if (amount > balance) return refuse('training-pot-too-small', { balance: String(balance) })
    const entryId = newId<'entry'>(now.at)
    const lines = [
      { account: 'training-pot', amount },
      { account: 'contribution', amount: -amount },
    ] as const
    const description = words.charge.entry({ month: formatMonth(month, 'nl') })
    const entry = { book: 'sharing', countsOn: now.today, description, lines } as const
    await post(tx, actor, entry, now, commandId, entryId)
    await keepCharge(tx, actor, asked, { borneBy: 'training-pot', why, entryId }, now)
    return ok(null)
  },
})
