import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { cents, id, ownWords } from '../../platform/input.ts'
import { facilities } from '../../text/nl/facilities.ts'
import { enqueue } from '../../platform/jobs.ts'
import { newId } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { checkNotOwn, post } from '../books/index.ts'
import { heldBooking } from './booking.db.ts'
import { checkDepositBack, type DepositBackRefusal } from './deposit.ts'
import { depositOf, storeSettled } from './deposit.db.ts'
import { wordsOf } from './hand-over.db.ts'
import { mailDepositKeptJob } from './mail-deposit-kept-job.ts'

export type GiveDepositBackRefusal = 'booking-not-found' | 'own-pot' | DepositBackRefusal

/**
 * Gives the deposit of a booking back out of the till, but for what is `kept` in cents, once. What is kept is for what
 * broke: income of the co-operative of its members, without VAT, as damages are no price for anything. With why, which
 * the member reads, and a photo that the administration made when it came back; the member is told.
 *
 * Refuses `booking-not-found`, `own-pot`, and what `checkDepositBack` says.
 */
export const giveDepositBack = command({
  name: 'facilities.give-deposit-back',
  may: 'books.post',
  about: ({ bookingId }) => bookingId,
  input: z.object({
    bookingId: id<'thing-booking'>(),
    kept: cents().min(0n),
    why: ownWords(300),
  }),
  async run(
    tx,
    actor: PersonActor,
    { bookingId, kept, why },
    now,
    commandId,
  ): Promise<Result<null, GiveDepositBackRefusal>> {
    const { cooperativeId, personId: by } = actor
    const booking = await heldBooking(tx, cooperativeId, bookingId)
    if (!booking || booking.memberId === null) return refuse('booking-not-found')
    const { memberId, thing } = booking
    const own = await checkNotOwn(tx, actor, [memberId])
    if (!own.ok) return own
    const deposit = await depositOf(tx, cooperativeId, bookingId)
    const words = await wordsOf(tx, cooperativeId, bookingId)
    const right = checkDepositBack(deposit, words, { kept, why })
    if (!right.ok) return right
    const { back } = right.value
    const lines = [
      { account: 'deposits', amount: back + kept, memberId },
      { account: 'cash', amount: -back },
      { account: 'contribution', amount: -kept },
    ] as const
    const description = kept === 0n ? books.back({ thing }) : books.keptEntry({ thing })
    const entryId = newId<'entry'>(now.at)
    const entry = { book: 'sharing', countsOn: now.today, description, lines } as const
    await post(tx, actor, entry, now, commandId, entryId)
    await storeSettled(tx, cooperativeId, bookingId, {
      kept,
      why: right.value.why,
      entryId,
      by,
      at: now.at,
    })
    if (kept > 0n)
      await enqueue(tx, mailDepositKeptJob, cooperativeId, { bookingId, mailId: newId<'mail'>(now.at) })
    return ok(null)
  },
})

/** What the books say of it. */
const books = facilities.deposit
