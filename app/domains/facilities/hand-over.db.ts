import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import { sha256Of } from '../../values/sha256.ts'
import { newId, type Id } from '../../values/id.ts'
import type { PhotoType, Word } from './hand-over.ts'

/** What was said of a booking, in order. */
export async function wordsOf(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  bookingId: Id<'thing-booking'>,
): Promise<readonly Word[]> {
  const { rows } = await sql<Word>`
    select w.id, w.booking_id as "bookingId", w.moment, w.side, w.nth, w.damage, w.said_at as "saidAt",
      array(select p.id from thing_photo p where p.cooperative_id = w.cooperative_id and p.word_id = w.id
        order by p.place) as photos
    from thing_word w
    where w.cooperative_id = ${cooperativeId} and w.booking_id = ${bookingId}
    order by w.moment, w.said_at, w.side desc, w.nth`.execute(tx)
  return rows
}

/** Of these bookings those that were fetched: somebody said how the thing was. */
export async function fetchedOf(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  bookings: readonly Id<'thing-booking'>[],
): Promise<ReadonlySet<Id<'thing-booking'>>> {
  if (bookings.length === 0) return new Set()
  const rows = await tx
    .selectFrom('thing_word')
    .select('booking_id')
    .where('cooperative_id', '=', cooperativeId)
    .where('booking_id', 'in', bookings)
    .execute()
  return new Set(rows.map(({ booking_id: id }) => id as Id<'thing-booking'>))
}

/** A photo as it is kept. */
export type KeptPhoto = { readonly name: string; readonly mediaType: PhotoType; readonly content: Buffer }

/** Keeps a word with its photos, each with the hash of its bytes. */
export async function insertWord(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  word: Omit<Word, 'photos'> & { readonly by: Id<'person'>; readonly photos: readonly KeptPhoto[] },
): Promise<void> {
  await tx
    .insertInto('thing_word')
    .values({
      cooperative_id: cooperativeId,
      id: word.id,
      booking_id: word.bookingId,
      moment: word.moment,
      side: word.side,
      nth: word.nth,
      damage: word.damage,
      said_at: word.saidAt,
      said_by: word.by,
    })
    .execute()
  for (const [index, { name, mediaType, content }] of word.photos.entries()) {
    await tx
      .insertInto('thing_photo')
      .values({
        cooperative_id: cooperativeId,
        id: newId(word.saidAt),
        word_id: word.id,
        place: index + 1,
        name,
        media_type: mediaType,
        sha256: sha256Of(content),
        content,
      })
      .execute()
  }
}

/** A photo, for who may see the booking. */
export async function photoById(tx: Tx, cooperativeId: Id<'cooperative'>, id: Id<'thing-photo'>) {
  return tx
    .selectFrom('thing_photo')
    .select(['name', 'media_type', 'content'])
    .where('cooperative_id', '=', cooperativeId)
    .where('id', '=', id)
    .executeTakeFirst()
}
