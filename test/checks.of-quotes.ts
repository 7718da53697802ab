import type { Checks } from './checks.tries.ts'

/** How a row of quotes breaks what its table keeps: per check one change. */
export const QUOTES_CHECKS: Checks = {
  price_note: {
    price_note_about_kind_check: `about_kind = ''`,
    price_note_compared_check: `compared = repeat('x', 1001)`,
    price_note_hours_check: 'hours = -1',
    price_note_material_check: 'material = -1',
    price_note_rate_check: 'rate = -1',
    price_note_why_check: `why = repeat('x', 1001)`,
  },
  quote: {
    quote_billing_check: `billing = '{}'`,
    quote_check: 'worked_from = worked_until + 1',
    quote_check1: 'net = 0',
    quote_check2: 'sent_on = valid_until + 1',
    quote_check3: 'number_year = null',
    quote_check4: `state = 'sent'`,
    quote_check5: `state = 'draft'`,
    quote_lines_check: `lines = '{}'`,
    quote_note_check: `note = repeat('x', 1001)`,
    quote_number_is_whole: `number = ''`,
    quote_reference_check: `reference = repeat('x', 121)`,
    quote_state_check: `state = ''`,
    quote_valid_days_check: 'valid_days = 0',
    quote_vat_amounts_check: `vat_amounts = '{}'`,
  },
  quote_answer: {
    quote_answer_answer_check: `answer = '', name = 'x'`,
    quote_answer_begins_after_told: 'begins_early = true',
    quote_answer_check: `copy = ''`,
    quote_answer_check1: `answer = 'accepted', name = ''`,
    quote_answer_name_check: `name = repeat('x', 121)`,
    quote_answer_told_length: `told = repeat('x', 8001)`,
    quote_answer_words_check: `words = repeat('x', 2001)`,
  },
  quote_event: {
    quote_event_kind_check: `kind = ''`,
    quote_event_words_check: `words = repeat('x', 2001)`,
  },
  quote_part: {
    quote_part_check: 'net = 0',
    quote_part_lines_check: `lines = '{}'`,
    quote_part_name_check: `name = repeat('x', 81)`,
    quote_part_part_check: 'part = 0',
  },
  quote_part_share: {
    quote_part_share_net_check: 'net = 0',
  },
  quote_settings: {
    quote_settings_minimum_rate_check: 'minimum_rate = 0',
    quote_settings_terms_check: `terms = repeat('x', 2001)`,
    quote_settings_valid_days_check: 'valid_days = 0',
  },
  quote_share: {
    quote_share_basis_points_check: 'basis_points = 0',
    quote_share_check: 'agreed_revision = 0',
    quote_share_check1: `signed_on = '2026-03-02'`,
    quote_share_is_said_one_way: 'basis_points = null',
    quote_share_lines_check: `lines = '{}', basis_points = null`,
    quote_share_said_amount_check: 'said_amount = 0, basis_points = null',
  },
}
