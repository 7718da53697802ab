import type { Checks } from './checks.tries.ts'

/** How a row of books, annual, audit, tax breaks what its table keeps: per check one change. */
export const BOOKS_CHECKS: Checks = {
  account: {
    account_check: `kind = 'income'`,
    account_code_check: `code = ''`,
    account_kind_check: `kind = ''`,
    account_section_check: `section = '', kind = 'income'`,
  },
  account_month: {
    account_month_month_check: 'month = month + 1',
  },
  adoption_asked: {
    adoption_asked_answer_check: `answer = '', answered_at = '2099-01-01', answered_by = gen_random_uuid()`,
    adoption_asked_check: `answer = 'no', answered_by = gen_random_uuid(),
      answered_at = asked_at - interval '1 minute'`,
    adoption_asked_check1: `answered_at = '2101-01-01'`,
    adoption_asked_reason_check: `reason = repeat('x', 501)`,
    adoption_asked_unaudited_check: `unaudited = ''`,
  },
  adoption_taking_back: {
    adoption_taking_back_answer_check: `answer = '', answered_at = '2099-01-01', answered_by = gen_random_uuid()`,
    adoption_taking_back_check: `answer = 'no', answered_by = gen_random_uuid(),
      answered_at = asked_at - interval '1 minute'`,
    adoption_taking_back_check1: `answered_at = '2101-01-01'`,
    adoption_taking_back_check2: 'entry_id = gen_random_uuid()',
    adoption_taking_back_reason_check: `reason = ''`,
  },
  annual_account: {
    annual_account_figures_hash_check: `figures_hash = ''`,
    annual_account_version_check: 'version = 0',
    annual_account_year_check: 'year = 0',
  },
  annual_deposit: {
    annual_deposit_corporation_tax_check: `corporation_tax = ''`,
    annual_deposit_year_check: 'year = 0',
  },
  annual_extension: {
    annual_extension_months_check: 'months = 0',
  },
  audit: {
    audit_amount_check: 'amount = -1',
    audit_asked_check: 'asked = 0',
    audit_entries_check: 'entries = 0',
    audit_seed_check: `seed = ''`,
    audit_weighing_check: `weighing = ''`,
    audit_year_check: 'year = 0',
  },
  audit_entry: {
    audit_entry_place_check: 'place = 0',
  },
  audit_look: {
    audit_look_kind_check: `kind = ''`,
  },
  audit_report: {
    audit_report_advice_check: `advice = ''`,
    audit_report_check: `content = ''`,
    audit_report_findings_check: `findings = repeat('x', 4001)`,
    audit_report_version_check: 'version = 0',
  },
  audit_word: {
    audit_word_check: `words = ''`,
    audit_word_kind_check: `kind = ''`,
    audit_word_place_check: 'place = 0',
  },
  entry_document: {
    entry_document_kind_check: `kind = ''`,
    entry_document_none_because_check: `none_because = repeat('x', 301), file_id = null`,
    entry_document_or_reason: 'file_id = null',
  },
  icp_statement: {
    icp_statement_check: 'from_day = until_day + 1',
    icp_statement_check1: 'until_day = filed_on + 1',
    icp_statement_check2: `content = ''`,
    icp_statement_check3: `undone_at = '2026-03-02 10:07+00'`,
    icp_statement_undone_reason_check: `undone_reason = '', undone_at = at_now(), undone_by = gen_random_uuid()`,
  },
  journal_entry: {
    journal_entry_book_check: `book = ''`,
    journal_entry_description_check: `description = ''`,
  },
  journal_line: {
    journal_line_amount_check: 'amount = 0',
    journal_line_vat_code_known: `vat_code = ''`,
  },
  late_entry: {
    late_entry_reason_check: `reason = ''`,
  },
  night_check: {
    night_check_findings_check: `findings = '{}'`,
    night_check_took_ms_check: 'took_ms = -1',
  },
  opening_request: {
    opening_request_answer_check: `answer = '', answered_at = '2099-01-01', answered_by = gen_random_uuid()`,
    opening_request_check: `answer = 'no', answered_by = gen_random_uuid(),
      answered_at = asked_at - interval '1 minute'`,
    opening_request_check1: `answered_at = '2101-01-01'`,
    opening_request_check2: 'entry_id = gen_random_uuid()',
    opening_request_lines_check: `lines = '{}'`,
    opening_request_why_check: `why = ''`,
  },
  period_reopening: {
    period_reopening_reason_check: `reason = ''`,
  },
  vat_period: {
    vat_period_from_day_check: 'from_day = from_day + 1',
    vat_period_length_check: `length = ''`,
  },
  vat_return: {
    vat_return_check: 'from_day = until_day + 1',
    vat_return_check1: 'until_day = filed_on + 1',
    vat_return_check2: `content = ''`,
    vat_return_check3: `undone_at = '2026-03-02 10:07+00'`,
    vat_return_check4: 'undone_entry_id = gen_random_uuid()',
    vat_return_kind_check: `kind = ''`,
    vat_return_payable_check: 'payable = -1',
    vat_return_payment_reference_check: `payment_reference = ''`,
    vat_return_undone_reason_check: `undone_reason = '', undone_at = at_now(), undone_by = gen_random_uuid()`,
  },
  vat_return_slice: {
    vat_return_slice_after_number_check: 'after_number = -1',
    vat_return_slice_check: 'from_day = until_day + 1',
    vat_return_slice_check1: 'after_number = until_number + 1',
  },
}
