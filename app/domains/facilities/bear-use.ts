import { ownWords } from '../../platform/input.ts'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { chargeInput, checkCharge, keepCharge, type ChargeRefusal } from './check-charge.ts'

/**
 * Lets the co-operative bear it: nothing is booked, because the money is the co-operative's already. With the
 * reason, which the member, the board and the audit committee read. Refuses as `checkCharge` says, and
 * `charge-why`.
 */
export const bearUse = command({
  name: 'facilities.bear-use',
  may: 'books.post',
  about: ({ memberId }) => memberId,
  input: chargeInput.extend({ why: ownWords(300) }),
  async run(
    tx,
    actor: PersonActor,
    { why, ...asked },
    now,
  ): Promise<Result<null, ChargeRefusal | 'charge-why'>> {
    if (why === '') return refuse('charge-why')
    const right = await checkCharge(tx, actor, asked, now)
    if (!right.ok) return right
    await keepCharge(tx, actor, asked, { borneBy: 'cooperative', why, entryId: null }, now)
    return ok(null)
  },
})
