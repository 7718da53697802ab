import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command, performWithin, type DoorRefusal } from '../../platform/command.ts'
import { cents } from '../../platform/input.ts'
import { sum } from '../../values/money.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { holdPen } from '../books/index.ts'
import type { MovePotRefusal } from '../pots/index.ts'
import type { ChargeRefusal } from './check-charge.ts'
import { chargeUse } from './charge-use.ts'
import { loadDueCharges, withoutChoice } from './load-due-charges.ts'

/**
 * Books in one go every month that leaves nothing to choose (`withoutChoice`), each as its own entry by `chargeUse`:
 * all of them or none. Refuses `charge-changed` when together they are not the `amount` in cents that was seen,
 * `charge-done` when nothing is left, and what `chargeUse` refuses.
 */
export const chargeAll = command({
  name: 'facilities.charge-all',
  may: 'books.post',
  about: () => null,
  input: z.object({ amount: cents() }),
  async run(
    tx,
    actor: PersonActor,
    { amount },
    now,
  ): Promise<Result<null, ChargeRefusal | MovePotRefusal | DoorRefusal>> {
    await holdPen(tx, actor.cooperativeId)
    const due = withoutChoice(await loadDueCharges(tx, actor.cooperativeId, now), actor.personId)
    if (due.length === 0) return refuse('charge-done')
    const together = sum(due.map((one) => one.amount))
    if (together !== amount) return refuse('charge-changed', { amount: String(together) })
    for (const { memberId, month, amount: each, purposes } of due) {
      const asked = { memberId, month, amount: each, purpose: purposes[0]! }
      const done = await performWithin(tx, chargeUse, actor, asked, now)
      if (!done.ok) return done
    }
    return ok(null)
  },
})
