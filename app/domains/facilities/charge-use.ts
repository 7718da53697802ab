import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { facilities as words } from '../../text/nl/facilities.ts'
import { formatMonth } from '../../values/format.ts'
import { newId } from '../../values/id.ts'
import { ok, type Result } from '../../values/result.ts'
import { post } from '../books/index.ts'
import { movePot, type MovePotRefusal } from '../pots/index.ts'
import { chargeInput, checkCharge, keepCharge, type ChargeRefusal } from './check-charge.ts'
import { CHARGE_PURPOSES } from './load-due-charges.ts'

/**
 * Books what a member had of things in a month that is over: out of their pot, as income of the co-operative of its
 * members. No VAT: it stays within one legal entity. The pot goes by its own door, so never below zero, only for a
 * `purpose` that the scheme allows, and with the yes it asks. One entry for each member and month; nobody books
 * their own.
 *
 * Refuses what `movePot` refuses, `charge-month-open`, `charge-done`, and `charge-changed` when it comes to
 * something else than the amount that was seen.
 */
export const chargeUse = command({
  name: 'facilities.charge-use',
  may: 'books.post',
  about: ({ memberId }) => memberId,
  input: chargeInput.extend({ purpose: z.enum(CHARGE_PURPOSES) }),
  async run(
    tx,
    actor: PersonActor,
    { purpose, ...asked },
    now,
    commandId,
  ): Promise<Result<null, ChargeRefusal | MovePotRefusal>> {
    const right = await checkCharge(tx, actor, asked, now)
    if (!right.ok) return right
    const { memberId, month, amount } = asked
    const entry = { id: newId<'entry'>(now.at), countsOn: now.today }
    const what = words.charge.what({ month: formatMonth(month, 'nl') })
    const move = { kind: 'spent', memberId, amount, purpose, what } as const
    const out = await movePot(tx, actor, move, entry, now)
    if (!out.ok) return out
    const lines = [out.value, { account: 'contribution', amount: -amount } as const]
    const description = words.charge.entry({ month: formatMonth(month, 'nl') })
    await post(
      tx,
      actor,
      { book: 'sharing', countsOn: now.today, description, lines },
      now,
      commandId,
      entry.id,
    )
    await keepCharge(tx, actor, asked, { borneBy: 'member', why: '', entryId: entry.id }, now)
    return ok(null)
  },
})
