import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id, ownWords } from '../../platform/input.ts'
import { asWhoReads } from '../../platform/reading-of-who-left.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { bookingById } from './booking.db.ts'
import { lastDepositAsk, storeDepositReply } from './deposit-ask.db.ts'

export type ReplyOnDepositRefusal = 'booking-not-found' | 'deposit-answered' | 'reply-empty'

/**
 * Says something to what the administration asks to keep of the own deposit, for who answers it to read; anew in place
 * of what was said before, until it is answered. Who left says it as a member does: it is their money still.
 *
 * Refuses `booking-not-found` to everybody but who gave it, `deposit-answered`, `reply-empty`.
 */
export const replyOnDeposit = command({
  name: 'facilities.reply-on-deposit',
  may: 'deposit.own',
  onBehalf: 'deposit-replied',
  about: ({ bookingId }) => bookingId,
  input: z.object({ bookingId: id<'thing-booking'>(), reply: ownWords(500) }),
  async run(tx, actor: PersonActor, { bookingId, reply }, now): Promise<Result<null, ReplyOnDepositRefusal>> {
    const { cooperativeId } = actor
    const { booking, ask } = await asWhoReads(tx, actor, async () => ({
      booking: await bookingById(tx, cooperativeId, bookingId),
      ask: await lastDepositAsk(tx, cooperativeId, bookingId),
    }))
    if (booking?.memberPerson !== actor.personId) return refuse('booking-not-found')
    if (!ask || ask.answer !== null) return refuse('deposit-answered')
    if (reply === '') return refuse('reply-empty')
    // Who answers at the same moment is not held up: then it was answered.
    const kept = await storeDepositReply(tx, cooperativeId, ask.id, { reply, at: now.at })
    return kept ? ok(null) : refuse('deposit-answered')
  },
})
