import type { Checks } from './checks.tries.ts'

/** How a row of pots, inside breaks what its table keeps: per check one change. */
export const POTS_CHECKS: Checks = {
  inside_job: {
    inside_job_amount_check: 'amount = 0',
    inside_job_check: 'payer_id = earner_id',
    inside_job_check1: `closed_at = '2026-03-02 10:07+00'`,
    inside_job_check10: 'undo_noted_by = gen_random_uuid()',
    inside_job_check2: 'number = 1',
    inside_job_check3:
      'entry_id = gen_random_uuid(), counts_on = today(), number = 1, booked_by = gen_random_uuid()',
    inside_job_check4: 'undo_asked_by = gen_random_uuid()',
    inside_job_check5: `undo_agreed_at = '2026-03-02 10:07+00'`,
    inside_job_check6: `undone_on = '2026-03-02'`,
    inside_job_check7: 'invoice_id = gen_random_uuid()',
    inside_job_check8: 'payer_noted_by = gen_random_uuid()',
    inside_job_check9: 'earner_noted_by = gen_random_uuid()',
    inside_job_closed_why_check: `closed_why = repeat('x', 501)`,
    inside_job_number_check:
      'number = 0, counts_on = today(), entry_id = gen_random_uuid(), booked_by = gen_random_uuid(), agreed_at = at_now()',
    inside_job_purpose_check: `purpose = ''`,
    inside_job_what_check: `what = ''`,
  },
  pot_emptying: {
    pot_emptying_amount_check: 'amount = 0',
    pot_emptying_answer_check: `answer = '', answered_at = '2099-01-01', answered_by = gen_random_uuid()`,
    pot_emptying_check: `answer = 'no', answered_by = gen_random_uuid(), answered_at = asked_at - interval '1 minute'`,
    pot_emptying_check1: `answered_at = '2101-01-01'`,
    pot_emptying_check2: 'entry_id = gen_random_uuid()',
    pot_emptying_check3: 'scheme_version_id = null',
    pot_emptying_decided_check: `decided = ''`,
    pot_emptying_goes_to_check: `goes_to = ''`,
  },
  pot_movement: {
    pot_movement_check: `kind = 'by-hand'`,
    pot_movement_check1: 'undoes_id = gen_random_uuid()',
    pot_movement_earned_inside: 'inside_job_id = gen_random_uuid()',
    pot_movement_emptied: 'emptying_id = gen_random_uuid()',
    pot_movement_is_whole: 'scheme_version_id = null',
    pot_movement_kind_check: `kind = '', sharing_id = null`,
    pot_movement_number_check: 'number = 0',
    pot_movement_purpose_check: `purpose = ''`,
    pot_movement_request_is_spent: 'request_id = gen_random_uuid()',
    pot_movement_what_is_short: `what = '', kind = 'returned', sharing_id = null`,
    pot_movement_what_of_money: `what = 'x'`,
  },
  pot_quote: {
    pot_quote_content_check: `content = ''`,
    pot_quote_media_type_check: `media_type = ''`,
    pot_quote_name_check: `name = ''`,
    pot_quote_sha256_check: `sha256 = ''`,
  },
  pot_request: {
    pot_request_amount_check: 'amount = 0',
    pot_request_bought_by_check: `bought_by = ''`,
    pot_request_check: `closed_at = asked_at - interval '1 minute', closed_by = gen_random_uuid()`,
    pot_request_check1: `closed_at = '2101-01-01'`,
    pot_request_closed_why_check: `closed_why = repeat('x', 501)`,
    pot_request_purpose_check: `purpose = ''`,
    pot_request_what_check: `what = ''`,
    pot_request_why_check: `why = repeat('x', 501)`,
  },
  pot_yes: {
    pot_yes_as_role_check: `as_role = ''`,
  },
  scheme: {
    scheme_name_check: `name = ''`,
  },
  scheme_version: {
    scheme_version_check: `state = 'decided'`,
    scheme_version_reason_check: `reason = repeat('x', 2001)`,
    scheme_version_state_check: `state = ''`,
    scheme_version_version_check: 'version = 0',
  },
  sharing: {
    sharing_cause_check: `cause = ''`,
  },
  sharing_part: {
    sharing_part_destination_check: `destination = ''`,
  },
}
