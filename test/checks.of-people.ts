import type { Checks } from './checks.tries.ts'

/** How a row of platform, people, cooperative, members breaks what its table keeps: per check one change. */
export const PEOPLE_CHECKS: Checks = {
  business: {
    business_check: 'ended_on = started_on - 1',
    business_end_is_kept: `ended_at = '2026-03-02 10:07+00'`,
    business_trade_check: `trade = repeat('x', 121)`,
    business_trade_name_check: `trade_name = ''`,
  },
  cooperative: {
    cooperative_accent_colour_check: `accent_colour = ''`,
    cooperative_colour_check: `colour = ''`,
    cooperative_country_check: `country = ''`,
    cooperative_iban_asked_check: `iban_asked = '', iban_asked_by = gen_random_uuid(), iban_asked_at = at_now()`,
    cooperative_iban_check: `iban = ''`,
    cooperative_iban_is_asked_whole: `iban_asked = 'NL91ABNA0417164300'`,
    cooperative_inside_to_check: `inside_to = ''`,
    cooperative_invoice_footer_check: `invoice_footer = repeat('x', 401)`,
    cooperative_kvk_check: `kvk = ''`,
    cooperative_legal_name_check: `legal_name = ''`,
    cooperative_payment_term_days_check: 'payment_term_days = 0',
    cooperative_share_on_check: `share_on = ''`,
    cooperative_slug_check: `slug = ''`,
    cooperative_vat_number_check: `vat_number = ''`,
  },
  file: {
    file_check: 'size_bytes = 0',
    file_name_check: `name = ''`,
    file_sha256_check: `sha256 = ''`,
  },
  link: {
    link_kind_check: `kind = ''`,
    link_token_check: `token = ''`,
  },
  mail: {
    mail_about_kind_check: `about_kind = ''`,
    mail_is_about_something: 'about_kind = null',
    mail_unsubscribe_url_check: `unsubscribe_url = ''`,
  },
  member: {
    member_check: 'left_on = joined_on - 1',
    member_first_name_check: `first_name = ''`,
    member_name_check: `name = ''`,
    member_told_of_day_by_somebody: `told_of_day_at = '2026-03-02 10:07+00'`,
    member_told_of_end_by_somebody: 'told_of_end_by = gen_random_uuid()',
    member_told_of_return_by_somebody: `told_of_return_at = '2026-03-02 10:07+00'`,
    member_told_of_what_ended: `told_of_end_at = '2026-03-02 10:07+00', told_of_end_by = gen_random_uuid()`,
  },
  member_address: {
    member_address_city_check: `city = ''`,
    member_address_postcode_check: `postcode = ''`,
    member_address_street_check: `street = ''`,
  },
  member_business: {
    member_business_check: 'until = since - 1',
    member_business_end_is_kept: `ended_at = '2026-03-02 10:07+00'`,
    member_business_told_by_somebody: 'told_by = gen_random_uuid(), changed_at = at_now()',
    member_business_told_of_change: 'change_mail_id = gen_random_uuid(), changed_at = null',
  },
  member_entry: {
    member_entry_number_check: 'number = 0',
  },
  member_phone: {
    member_phone_phone_check: `phone = ''`,
  },
  municipal_account: {
    municipal_account_issuer_check: `issuer = ''`,
    municipal_account_subject_check: `subject = ''`,
  },
  municipality_sign_in: {
    municipality_sign_in_client_id_check: `client_id = ''`,
    municipality_sign_in_issuer_check: `issuer = ''`,
  },
  on_behalf: {
    on_behalf_check: `begun_at = '2026-03-02 10:07+00'`,
    on_behalf_check1: `begun_at = ended_at + interval '1 minute'`,
    on_behalf_check2: `objection = ''`,
    on_behalf_check3: 'person_id = by_person',
    on_behalf_way_check: `way = ''`,
  },
  on_behalf_deed: {
    on_behalf_deed_what_check: `what = ''`,
  },
  on_behalf_no: {
    on_behalf_no_check: `since = until + interval '1 minute'`,
  },
  on_behalf_reading: {
    on_behalf_reading_place_check: `place = ''`,
  },
  passkey: {
    passkey_label_check: `label = ''`,
  },
  person: {
    person_email_check: `email = ''`,
    person_language_check: `language = ''`,
    person_name_check: `name = ''`,
  },
  read_log: {
    read_log_file_check: `file = ''`,
    read_log_parts_check: `parts = '{0}'`,
  },
  role_assignment: {
    role_assignment_check: `since = until + interval '1 minute'`,
    role_assignment_role_check: `role = ''`,
  },
  scheduled_run: {
    scheduled_run_name_check: `name = ''`,
  },
  session: {
    session_way_in_check: `way_in = ''`,
  },
  sign_in_event: {
    sign_in_event_what_check: `what = ''`,
  },
  to_do_mail: {
    to_do_mail_weekday_check: 'weekday = 0',
  },
  vat_mode: {
    vat_mode_mode_check: `mode = ''`,
  },
}
