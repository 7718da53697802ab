import type { Checks } from './checks.tries.ts'

/** How a row of shop window breaks what its table keeps: per check one change. */
export const SHOP_WINDOW_CHECKS: Checks = {
  shop_front: {
    shop_front_words_check: `words = repeat('x', 1001)`,
  },
  shop_key: {
    shop_key_hash_check: `hash = ''`,
    shop_key_kind_check: `kind = ''`,
    shop_key_name_check: `name = ''`,
  },
  shop_order: {
    shop_order_changes_check: `changes = '{}', changed_at = at_now()`,
    shop_order_check: `changes = '[]'`,
    shop_order_number_check: `number = ''`,
    shop_order_said_check: `said = ''`,
  },
  shop_order_heard: {
    shop_order_heard_standing_check: `standing = ''`,
  },
  shop_order_not_taken: {
    shop_order_not_taken_number_check: `number = repeat('x', 61)`,
    shop_order_not_taken_why_check: `why = ''`,
  },
  shop_page: {
    shop_page_area_check: `area = repeat('x', 121)`,
    shop_page_name_check: `name = ''`,
    shop_page_offers_check: `offers = '{}'`,
    shop_page_serves_check: `serves = ''`,
    shop_page_shipping_check: 'shipping = -1',
    shop_page_slug_check: `slug = ''`,
    shop_page_words_check: `words = ''`,
  },
  shop_photo: {
    shop_photo_height_check: 'height = 0',
    shop_photo_large_check: `large = ''`,
    shop_photo_small_check: `small = ''`,
    shop_photo_tiny_check: `tiny = ''`,
    shop_photo_width_check: 'width = 0',
    shop_photo_words_check: `words = ''`,
  },
  shop_request: {
    shop_request_answered_by_somebody: 'answered_by = gen_random_uuid(), answered_at = null',
    shop_request_check: 'invoice_id = gen_random_uuid(), quote_id = gen_random_uuid()',
    shop_request_city_check: `city = repeat('x', 101)`,
    shop_request_email_check: `email = ''`,
    shop_request_language_check: `language = ''`,
    shop_request_name_check: `name = ''`,
    shop_request_ordered_count_check: `offer = '{}', ordered_count = 0, ordered_delivery = 'collect',
      ordered_shipping = 0, ordered_total = 100`,
    shop_request_ordered_delivery_check: `offer = '{}', ordered_count = 1, ordered_delivery = 'x',
      ordered_shipping = 0, ordered_total = 100`,
    shop_request_ordered_in_whole: 'ordered_shipping = 0',
    shop_request_ordered_of_offer: `offer = null, ordered_count = 1, ordered_delivery = 'collect',
      ordered_shipping = 0, ordered_total = 100`,
    shop_request_ordered_shipping_check: `offer = '{}', ordered_count = 1, ordered_delivery = 'collect',
      ordered_shipping = -1, ordered_total = 100`,
    shop_request_ordered_total_check: `offer = '{}', ordered_count = 1, ordered_delivery = 'collect',
      ordered_shipping = 0, ordered_total = 0`,
    shop_request_phone_check: `phone = repeat('x', 41)`,
    shop_request_postcode_check: `postcode = repeat('x', 21)`,
    shop_request_serves_check: `serves = ''`,
    shop_request_street_check: `street = repeat('x', 201)`,
    shop_request_wanted_check: `wanted = repeat('x', 201)`,
    shop_request_words_check: `words = ''`,
  },
  shop_window: {
    shop_window_offers_check: `offers = '{}'`,
    shop_window_serves_check: `serves = ''`,
    shop_window_shipping_check: 'shipping = -1',
    shop_window_vat_mode_check: `vat_mode = ''`,
  },
}
