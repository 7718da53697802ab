import type { World } from './world.ts'

/** Keeps an order of a customer by the shop window of Anna, which waits. */
export function orderOf({ sql, cooperativeId, anna: { businessId, memberId } }: World) {
  return sql(
    `insert into shop_request (cooperative_id, id, business_id, member_id, name, email, phone, street, postcode, city,
       offer, words, wanted, serves, language, asked_at, ordered_count, ordered_delivery, ordered_shipping,
       ordered_total)
     values ($1, gen_random_uuid(), $2, $3, 'Femke', 'femke@voorbeeld.nl', '', '', '', '', '{}'::jsonb, '', '',
       'people', 'nl', now(), 1, 'collect', 0, 1000)`,
    [cooperativeId, businessId, memberId],
  )
}
