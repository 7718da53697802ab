import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { enqueue } from '../../platform/jobs.ts'
import { newId } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { checkNotOwn } from '../books/index.ts'
import { answerAsSecond, type SecondYesRefusal } from '../people/index.ts'
import { heldBooking } from './booking.db.ts'
import { checkDepositKept, type DepositKeptRefusal } from './deposit.ts'
import { answerDepositAsk, lastDepositAsk } from './deposit-ask.db.ts'
import { depositOf } from './deposit.db.ts'
import { wordsOf } from './hand-over.db.ts'
import { mailDepositKeptJob, mailDepositNotKeptJob } from './mail-deposit-kept-job.ts'
import { settleDeposit } from './settle-deposit.ts'

export type AnswerDepositRefusal =
  | SecondYesRefusal
  | DepositKeptRefusal
  | 'booking-not-found'
  | 'deposit-answered'
  | 'deposit-replied'

/**
 * Says yes or no to what somebody asked to keep of a deposit. A yes, of another than who asked (decision 0015), gives
 * the rest back out of the till; a no leaves the deposit as it is, and who asked takes it back. The member is told.
 *
 * @param reply what the member had said when it was looked at: what they said since is read first
 *
 * Refuses `booking-not-found`, `deposit-answered`, `deposit-replied`, and what `answerAsSecond` and
 * `checkDepositKept` refuse.
 */
export const answerDeposit = command({
  name: 'facilities.answer-deposit',
  may: 'books.post',
  about: ({ bookingId }) => bookingId,
  input: z.object({
    bookingId: id<'thing-booking'>(),
    askId: id<'thing-deposit-ask'>(),
    yes: z.boolean(),
    reply: z.string().max(500),
  }),
  async run(
    tx,
    actor: PersonActor,
    { bookingId, askId, yes, reply },
    now,
    commandId,
  ): Promise<Result<'kept' | 'no' | 'taken-back', AnswerDepositRefusal>> {
    const { cooperativeId, personId: by } = actor
    const booking = await heldBooking(tx, cooperativeId, bookingId)
    if (!booking || booking.memberId === null) return refuse('booking-not-found')
    const { memberId } = booking
    const ask = await lastDepositAsk(tx, cooperativeId, bookingId)
    if (ask?.id !== askId || ask.answer !== null) return refuse('deposit-answered')
    const own = await checkNotOwn(tx, actor, [memberId])
    const said = await answerAsSecond(tx, actor, { by: ask.askedBy, isParty: !own.ok }, yes, now)
    if (!said.ok) return said
    const answer = { by, at: now.at }
    const about = { bookingId, mailId: newId<'mail'>(now.at) }
    if (said.value !== 'yes') {
      await answerDepositAsk(tx, cooperativeId, askId, { ...answer, yes: false })
      await enqueue(tx, mailDepositNotKeptJob, cooperativeId, about)
      return ok(said.value)
    }
    if (ask.reply !== reply) return refuse('deposit-replied')
    const [deposit, words] = [
      await depositOf(tx, cooperativeId, bookingId),
      await wordsOf(tx, cooperativeId, bookingId),
    ]
    const right = checkDepositKept({ deposit, words }, ask)
    if (!right.ok) return right
    // What they say at this very moment is waited for, and read first as well.
    const isRead = await answerDepositAsk(tx, cooperativeId, askId, { ...answer, yes: true, reply })
    if (!isRead) return refuse('deposit-replied')
    const how = { ...right.value, kept: ask.kept, why: ask.why }
    await settleDeposit(tx, actor, { ...booking, memberId }, how, now, commandId)
    await enqueue(tx, mailDepositKeptJob, cooperativeId, about)
    return ok('kept')
  },
})
