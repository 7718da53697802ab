import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { checkNotOwn } from '../books/index.ts'
import { heldBooking } from './booking.db.ts'
import { checkDepositOpen, type DepositOpenRefusal } from './deposit.ts'
import { lastDepositAsk } from './deposit-ask.db.ts'
import { depositOf } from './deposit.db.ts'
import { settleDeposit } from './settle-deposit.ts'

export type GiveDepositBackRefusal = 'booking-not-found' | 'own-pot' | DepositOpenRefusal

/**
 * Gives all of the deposit of a booking back out of the till, once. To keep a part is asked (`askToKeepDeposit`).
 *
 * Refuses `booking-not-found`, `own-pot`, and what `checkDepositOpen` says.
 */
export const giveDepositBack = command({
  name: 'facilities.give-deposit-back',
  may: 'books.post',
  about: ({ bookingId }) => bookingId,
  input: z.object({ bookingId: id<'thing-booking'>() }),
  async run(
    tx,
    actor: PersonActor,
    { bookingId },
    now,
    commandId,
  ): Promise<Result<null, GiveDepositBackRefusal>> {
    const { cooperativeId } = actor
    const booking = await heldBooking(tx, cooperativeId, bookingId)
    if (!booking || booking.memberId === null) return refuse('booking-not-found')
    const { memberId } = booking
    const own = await checkNotOwn(tx, actor, [memberId])
    if (!own.ok) return own
    const ask = await lastDepositAsk(tx, cooperativeId, bookingId)
    const open = checkDepositOpen(await depositOf(tx, cooperativeId, bookingId), ask)
    if (!open.ok) return open
    const all = { back: open.value.amount, kept: 0n, why: '' }
    await settleDeposit(tx, actor, { ...booking, memberId }, all, now, commandId)
    return ok(null)
  },
})
