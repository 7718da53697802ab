import type { ToFill } from './full-world.of-domains.ts'
import type { Put } from './full-world.put.ts'
import type { MemberOfWorld } from './world.ts'

/** A page of a business, published, with what was asked by it; and the page of each co-operative. */
export async function shopWindowRows({ put, anna, piet, wim, bea, stranger }: ToFill): Promise<void> {
  await ofShop(put('anna'), anna)
  await ofShop(put('piet'), piet)
  await ofShop(put('there'), wim)
  await frontOf(put('here'), bea.cooperativeId, bea.personId)
  await frontOf(put('there'), stranger.cooperativeId, stranger.personId)
}

async function ofShop(put: Put, member: MemberOfWorld): Promise<void> {
  const { cooperativeId: at, memberId, businessId, personId } = member
  await put(
    `insert into shop_page (cooperative_id, business_id, slug, name, words, area, serves, offers, kept_at, kept_by)
     values ($1, $2, $4, 'Verf', 'Ik verf.', '', 'people', '[]', now(), $3)`,
    at,
    businessId,
    personId,
    businessId.replaceAll('-', ''),
  )
  const [photo] = await put(
    `insert into shop_photo
     values ($1, :new0, $2, 'Een hek', 2, 1, decode('ffd8ff', 'hex'), decode('ffd8ff', 'hex'), now(), $3)`,
    at,
    businessId,
    personId,
  )
  await put(
    'update shop_page set photo_id = $3 where cooperative_id = $1 and business_id = $2',
    at,
    businessId,
    photo,
  )
  await put(
    `insert into shop_window (cooperative_id, business_id, slug, member_id, name, words, area, serves, offers, photo_id,
       vat_mode, published_at, published_by)
     select cooperative_id, business_id, slug, $3, name, words, area, serves, offers, photo_id, 'normal', now(), $4
     from shop_page where cooperative_id = $1 and business_id = $2`,
    at,
    businessId,
    memberId,
    personId,
  )
  const [request] = await put(
    `insert into shop_request (cooperative_id, id, business_id, member_id, name, email, phone, street, postcode, city,
       words, wanted, serves, language, asked_at)
     values ($1, :new0, $2, $3, 'J. Vraag', 'vraag@voorbeeld.example', '', '', '', '', 'Een hek', '', 'people', 'nl',
       now())`,
    at,
    businessId,
    memberId,
  )
  await ordersOf(put, member)
  await put(
    `insert into mail (cooperative_id, id, to_address, subject, body_text, about_kind, about_id, queued_at)
     values ($1, :new0, 'vraag@voorbeeld.example', 'Je vraag', 'Dag', 'shop-request', $2, now())`,
    at,
    request,
  )
}

/** The key of a web shop, and an order that came by it. */
async function ordersOf(
  put: Put,
  { cooperativeId: at, memberId, businessId, personId }: MemberOfWorld,
): Promise<void> {
  const [key] = await put(
    `insert into shop_key (cooperative_id, id, business_id, member_id, made_by, kind, name, hash, made_at)
     values ($1, :new0, $2, $3, $4, 'orders', 'Winkel', sha256($5::text::bytea), now())`,
    at,
    businessId,
    memberId,
    personId,
    memberId,
  )
  await put(
    `insert into shop_order (cooperative_id, key_id, number, member_id, said, came_at)
     values ($1, $2, '1', $3, :hash, now())`,
    at,
    key,
    memberId,
  )
  await put(
    `insert into shop_order_heard values ($1, $2, 1, $3, 'placed', now(), true, now())`,
    at,
    key,
    memberId,
  )
  await put(
    `insert into shop_order_not_taken values ($1, $2, '2', $3, 'Geen euro', now())`,
    at,
    key,
    memberId,
  )
}

async function frontOf(put: Put, at: string, by: string): Promise<void> {
  await put(`insert into shop_front values ($1, true, '', now(), $2)`, at, by)
}
