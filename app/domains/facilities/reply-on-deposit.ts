import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id, ownWords } from '../../platform/input.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { heldBooking } from './booking.db.ts'
import { lastDepositAsk, storeDepositReply } from './deposit-ask.db.ts'

export type ReplyOnDepositRefusal = 'booking-not-found' | 'deposit-answered' | 'reply-empty'

/**
 * Says something to what the administration asks to keep of the own deposit, for who answers it to read; anew in place
 * of what was said before, until it is answered.
 *
 * Refuses `booking-not-found` to everybody but who gave it, `deposit-answered`, `reply-empty`.
 */
export const replyOnDeposit = command({
  name: 'facilities.reply-on-deposit',
  may: 'thing.book',
  onBehalf: 'deposit-replied',
  about: ({ bookingId }) => bookingId,
  input: z.object({ bookingId: id<'thing-booking'>(), reply: ownWords(500) }),
  async run(
    tx,
    { cooperativeId, personId }: PersonActor,
    { bookingId, reply },
    now,
  ): Promise<Result<null, ReplyOnDepositRefusal>> {
    const booking = await heldBooking(tx, cooperativeId, bookingId)
    if (booking?.memberPerson !== personId) return refuse('booking-not-found')
    const ask = await lastDepositAsk(tx, cooperativeId, bookingId)
    if (!ask || ask.answer !== null) return refuse('deposit-answered')
    if (reply === '') return refuse('reply-empty')
    await storeDepositReply(tx, cooperativeId, ask.id, { reply, at: now.at })
    return ok(null)
  },
})
