import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { WebPicture } from '../../platform/picture-maker.ts'
import type { Id } from '../../values/id.ts'
import type { PhotoSize } from './shop-photo.ts'

type NewPhoto = { readonly id: Id<'shop-photo'>; readonly businessId: Id<'business'>; readonly words: string }

/** Keeps a photo for the page of a business. */
export async function insertShopPhoto(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  { id, businessId, words }: NewPhoto,
  { large, small, tiny, width, height }: WebPicture,
  by: Id<'person'>,
  at: Date,
): Promise<void> {
  await sql`
    insert into shop_photo (cooperative_id, id, business_id, words, width, height, large, small, tiny, kept_at,
      kept_by)
    values (${cooperativeId}, ${id}, ${businessId}, ${words}, ${width}, ${height}, ${Buffer.from(large)},
      ${Buffer.from(small)}, ${Buffer.from(tiny)}, ${at}, ${by})`.execute(tx)
}

/** Keeps the photo `of` once more, with other words. @returns whether it is still there */
export async function insertWithOtherWords(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  of: Id<'shop-photo'>,
  { id, businessId, words }: NewPhoto,
  by: Id<'person'>,
  at: Date,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into shop_photo (cooperative_id, id, business_id, words, width, height, large, small, tiny, kept_at,
      kept_by)
    select cooperative_id, ${id}, business_id, ${words}, width, height, large, small, tiny, ${at}, ${by}
    from shop_photo where cooperative_id = ${cooperativeId} and business_id = ${businessId} and id = ${of}`.execute(
    tx,
  )
  return numAffectedRows === 1n
}

/** Puts a photo on the page of a business in place of the one before, or none. What no page shows any more is gone. */
export async function setPhotoOfPage(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  businessId: Id<'business'>,
  photoId: Id<'shop-photo'> | null,
  by: Id<'person'>,
  at: Date,
): Promise<void> {
  await sql`
    update shop_page set photo_id = ${photoId}, kept_at = ${at}, kept_by = ${by}
    where cooperative_id = ${cooperativeId} and business_id = ${businessId}`.execute(tx)
}

/**
 * Puts a photo with one of the offers of a page in place of the one before, or none. What no page shows any more is
 * gone.
 *
 * @returns whether the offer is on the page
 */
export async function setPhotoOfOffer(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  { businessId, offerId }: { readonly businessId: Id<'business'>; readonly offerId: Id<'shop-offer'> },
  photoId: Id<'shop-photo'> | null,
  by: Id<'person'>,
  at: Date,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update shop_page set kept_at = ${at}, kept_by = ${by}, offers = (
      select jsonb_agg(case when o.offer ->> 'id' = ${offerId}
        then o.offer || jsonb_build_object('photo', ${photoId}::uuid) else o.offer end order by o.place)
      from jsonb_array_elements(offers) with ordinality as o(offer, place))
    where cooperative_id = ${cooperativeId} and business_id = ${businessId}
      and offers @> jsonb_build_array(jsonb_build_object('id', ${offerId}::text))`.execute(tx)
  return numAffectedRows === 1n
}

/** One of the sizes of a photo, as JPEG; undefined when it is gone or not the asker's to see. */
export async function shopPicture(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'shop-photo'>,
  size: PhotoSize,
): Promise<Buffer | undefined> {
  // Kept before there was a tiny one: then the small one does.
  const column = { large: sql`large`, small: sql`small`, tiny: sql`coalesce(tiny, small)` }[size]
  const { rows } = await sql<{ content: Buffer }>`
    select ${column} as content from shop_photo where cooperative_id = ${cooperativeId} and id = ${id}`.execute(
    tx,
  )
  return rows[0] && Buffer.from(rows[0].content)
}
