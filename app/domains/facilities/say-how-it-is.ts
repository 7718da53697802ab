import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { bytes, id, ownWords } from '../../platform/input.ts'
import { may } from '../../platform/permissions.ts'
import { newId } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { keptFile, type FileRefusal } from '../receipts/index.ts'
import { heldBooking, storeEnded } from './booking.db.ts'
import { checkHandOver, MOMENTS, MOST_PHOTOS, type HandOverRefusal } from './hand-over.ts'
import { insertWord, wordsOf, type KeptPhoto } from './hand-over.db.ts'

/** A photo as it was sent. */
export const givenPhoto = z.object({ name: z.string().min(1).max(200), content: bytes() })

export type SayHowItIsRefusal = HandOverRefusal | FileRefusal | 'handover-pdf' | 'booking-not-found'

/**
 * Says how a thing is when it is fetched or comes back, with photos: the member of the own booking, the
 * administration of that of another. Each side once, and it never changes; of how it was when fetched a side adds what
 * it saw later, until it is back. The first who says that it came back ends the booking: before its time, others can
 * have it from now on; what it costs stays. Refuses what is no photo we can keep (`handover-pdf` for a PDF),
 * `booking-not-found`, and what `checkHandOver` says.
 */
export const sayHowItIs = command({
  name: 'facilities.say-how-it-is',
  may: 'thing.book',
  about: ({ bookingId }) => bookingId,
  input: z.object({
    bookingId: id<'thing-booking'>(),
    moment: z.enum(MOMENTS),
    damage: ownWords(500),
    photos: z.array(givenPhoto).max(MOST_PHOTOS),
  }),
  async run(
    tx,
    actor: PersonActor,
    { bookingId, moment, damage, photos },
    now,
  ): Promise<Result<null, SayHowItIsRefusal>> {
    const { cooperativeId, personId: by } = actor
    const booking = await heldBooking(tx, cooperativeId, bookingId)
    const side = booking?.memberPerson === by ? 'member' : 'cooperative'
    if (booking?.kind !== 'use' || (side === 'cooperative' && !may(actor, 'bookings.keep')))
      return refuse('booking-not-found')
    const words = await wordsOf(tx, cooperativeId, bookingId)
    const right = checkHandOver(booking, words, { moment, side, damage }, now.at)
    if (!right.ok) return right
    const kept = keptPhotos(photos)
    if (!kept.ok) return kept
    const word = {
      id: newId<'thing-word'>(now.at),
      bookingId,
      moment,
      side,
      nth: right.value.nth,
      damage,
      saidAt: now.at,
      by,
    } as const
    await insertWord(tx, cooperativeId, { ...word, photos: kept.value })
    if (moment === 'returned' && booking.endedAt === null)
      await storeEnded(tx, cooperativeId, [bookingId], { at: now.at, by, how: 'returned', why: '' })
    return ok(null)
  },
})

/** As they are kept: without what the phone wrote beside the picture. */
function keptPhotos(
  photos: readonly z.output<typeof givenPhoto>[],
): Result<readonly KeptPhoto[], FileRefusal | 'handover-pdf'> {
  const kept: KeptPhoto[] = []
  for (const { name, content } of photos) {
    const file = keptFile(content)
    if (!file.ok) return file
    const { mediaType } = file.value
    if (mediaType === 'application/pdf') return refuse('handover-pdf')
    kept.push({ name, mediaType, content: file.value.content })
  }
  return ok(kept)
}
