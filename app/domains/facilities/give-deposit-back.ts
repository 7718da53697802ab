import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { cents, id, ownWords } from '../../platform/input.ts'
import { facilities as words } from '../../text/nl/facilities.ts'
import { newId } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { checkNotOwn, post } from '../books/index.ts'
import { heldBooking } from './booking.db.ts'
import { depositOf, storeSettled } from './deposit.db.ts'
import { wordsOf } from './hand-over.db.ts'

export type GiveDepositBackRefusal =
  | 'booking-not-found'
  | 'deposit-none'
  | 'deposit-back'
  | 'deposit-too-much'
  | 'deposit-why'
  | 'deposit-photo'
  | 'own-pot'

/**
 * Gives the deposit of a booking back out of the till, but for what is `kept` in cents, once. What is kept is for what
 * broke: income of the co-operative of its members, without VAT, as damages are no price for anything. With why, which
 * the member reads, and a photo that the administration made when it came back.
 *
 * Refuses `booking-not-found`, `deposit-none` when none was given, `deposit-back` when it was given back already,
 * `deposit-too-much` with what was given (`amount`, cents), `deposit-why`, `deposit-photo`, `own-pot`.
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
    if (!deposit) return refuse('deposit-none')
    if (deposit.settledAt !== null) return refuse('deposit-back')
    const { amount } = deposit
    if (kept > amount) return refuse('deposit-too-much', { amount: String(amount) })
    if (kept > 0n && why === '') return refuse('deposit-why')
    if (kept > 0n && !(await wordsOf(tx, cooperativeId, bookingId)).some(showsWhatBroke))
      return refuse('deposit-photo')
    const lines = [
      { account: 'deposits', amount, memberId },
      { account: 'cash', amount: kept - amount },
      { account: 'contribution', amount: -kept },
    ] as const
    const description = kept === 0n ? words.deposit.back({ thing }) : words.deposit.keptEntry({ thing })
    const entryId = newId<'entry'>(now.at)
    const entry = { book: 'sharing', countsOn: now.today, description, lines } as const
    await post(tx, actor, entry, now, commandId, entryId)
    await storeSettled(tx, cooperativeId, bookingId, {
      kept,
      why: kept === 0n ? '' : why,
      entryId,
      by,
      at: now.at,
    })
    return ok(null)
  },
})

/** A word of the administration of how it came back, with a photo. */
const showsWhatBroke = ({ moment, side, photos }: Awaited<ReturnType<typeof wordsOf>>[number]) =>
  moment === 'returned' && side === 'cooperative' && photos.length > 0
