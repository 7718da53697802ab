import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { cents, id, ownWords } from '../../platform/input.ts'
import { enqueue } from '../../platform/jobs.ts'
import { newId } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { checkNotOwn } from '../books/index.ts'
import { heldBooking } from './booking.db.ts'
import { checkDepositKept, type DepositKeptRefusal } from './deposit.ts'
import { insertDepositAsk, lastDepositAsk } from './deposit-ask.db.ts'
import { depositOf } from './deposit.db.ts'
import { wordsOf } from './hand-over.db.ts'
import { mailDepositAskedJob } from './mail-deposit-kept-job.ts'

export type AskToKeepDepositRefusal = 'booking-not-found' | 'own-pot' | DepositKeptRefusal

/**
 * Asks to keep a part of a deposit, or all of it, for what broke: `kept` in cents, with why, and a photo that the
 * administration made when it came back. Nothing is booked: the member reads it and may say something to it
 * (`replyOnDeposit`), and another says yes or no (`answerDeposit`).
 *
 * Refuses `booking-not-found`, `own-pot`, and what `checkDepositKept` says.
 */
export const askToKeepDeposit = command({
  name: 'facilities.ask-to-keep-deposit',
  may: 'books.post',
  about: ({ bookingId }) => bookingId,
  input: z.object({ bookingId: id<'thing-booking'>(), kept: cents().min(1n), why: ownWords(300) }),
  async run(
    tx,
    actor: PersonActor,
    { bookingId, kept, why },
    now,
  ): Promise<Result<null, AskToKeepDepositRefusal>> {
    const { cooperativeId, personId: askedBy } = actor
    const booking = await heldBooking(tx, cooperativeId, bookingId)
    if (!booking || booking.memberId === null) return refuse('booking-not-found')
    const own = await checkNotOwn(tx, actor, [booking.memberId])
    if (!own.ok) return own
    const stands = {
      deposit: await depositOf(tx, cooperativeId, bookingId),
      ask: await lastDepositAsk(tx, cooperativeId, bookingId),
      words: await wordsOf(tx, cooperativeId, bookingId),
    }
    const right = checkDepositKept(stands, { kept, why })
    if (!right.ok) return right
    const ask = { id: newId<'thing-deposit-ask'>(now.at), bookingId, kept, why, askedAt: now.at, askedBy }
    await insertDepositAsk(tx, cooperativeId, ask)
    await enqueue(tx, mailDepositAskedJob, cooperativeId, { bookingId, mailId: newId<'mail'>(now.at) })
    return ok(null)
  },
})
