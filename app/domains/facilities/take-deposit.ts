import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { cents, id } from '../../platform/input.ts'
import { facilities as words } from '../../text/nl/facilities.ts'
import { newId } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { checkNotOwn, post } from '../books/index.ts'
import { heldBooking } from './booking.db.ts'
import { depositOf, insertDeposit } from './deposit.db.ts'
import { checkMoment } from './hand-over.ts'

export type TakeDepositRefusal =
  | 'booking-not-found'
  | 'deposit-none'
  | 'deposit-taken'
  | 'handover-off'
  | 'handover-early'
  | 'own-pot'

/**
 * Writes down that a member gave the deposit of a booking, in cash, when they fetch it: in the till, and as a debt to
 * the member. It is no income and no VAT is on it. From a day before the booking begins, and never by the member.
 *
 * Refuses `booking-not-found`, `deposit-none` when none was agreed or another `amount` in cents than was seen,
 * `deposit-taken`, `own-pot`, and what `checkMoment` says.
 */
export const takeDeposit = command({
  name: 'facilities.take-deposit',
  may: 'books.post',
  about: ({ bookingId }) => bookingId,
  input: z.object({ bookingId: id<'thing-booking'>(), amount: cents() }),
  async run(
    tx,
    actor: PersonActor,
    { bookingId, amount },
    now,
    commandId,
  ): Promise<Result<null, TakeDepositRefusal>> {
    const { cooperativeId, personId: by } = actor
    const booking = await heldBooking(tx, cooperativeId, bookingId)
    if (!booking || booking.memberId === null) return refuse('booking-not-found')
    if (booking.deposit === 0n || booking.deposit !== amount) return refuse('deposit-none')
    const { memberId, thing } = booking
    const own = await checkNotOwn(tx, actor, [memberId])
    if (!own.ok) return own
    if (await depositOf(tx, cooperativeId, bookingId)) return refuse('deposit-taken')
    const right = checkMoment(booking, 'fetched', now.at)
    if (!right.ok) return right
    const lines = [
      { account: 'cash', amount },
      { account: 'deposits', amount: -amount, memberId },
    ] as const
    const description = words.deposit.taken({ thing })
    const entryId = newId<'entry'>(now.at)
    const entry = { book: 'sharing', countsOn: now.today, description, lines } as const
    await post(tx, actor, entry, now, commandId, entryId)
    await insertDeposit(tx, cooperativeId, { bookingId, memberId, amount, entryId, by, at: now.at })
    return ok(null)
  },
})
