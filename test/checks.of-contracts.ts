import type { Checks } from './checks.tries.ts'

/** How a row of contracts, handover breaks what its table keeps: per check one change. */
export const CONTRACTS_CHECKS: Checks = {
  contract: {
    contract_kind_check: `kind = ''`,
    contract_title_check: `title = ''`,
  },
  contract_paper: {
    contract_paper_body_check: `body = ''`,
    contract_paper_in_short_check: `in_short = ''`,
    contract_paper_is_its_hash: `sha256 = ''`,
    contract_paper_pdf_check: `pdf = '', sha256 = sha256('')`,
  },
  contract_scan: {
    contract_scan_content_check: `content = '', sha256 = sha256('')`,
    contract_scan_is_its_hash: `sha256 = ''`,
    contract_scan_media_type_check: `media_type = ''`,
    contract_scan_name_check: `name = ''`,
  },
  contract_text: {
    contract_text_body_check: `body = ''`,
    contract_text_by_two: 'decided_by = written_by, from_day = today(), decided_at = at_now()',
    contract_text_in_short_check: `in_short = ''`,
    contract_text_is_decided: `from_day = '2026-03-02'`,
    contract_text_kind_check: `kind = ''`,
    contract_text_title_check: `title = ''`,
    contract_text_version_check: 'version = 0',
  },
  contract_word: {
    contract_word_kind_check: `kind = ''`,
    contract_word_says_code: 'code_id = gen_random_uuid()',
    contract_word_says_paper: `kind = 'paper-seen'`,
    contract_word_says_way: `kind = 'signed'`,
    contract_word_says_words: `words = ''`,
    contract_word_way_check: `way = '', kind = 'signed'`,
    contract_word_words_check: `words = repeat('x', 1001)`,
  },
  everything_request: {
    everything_request_answer_check: `answer = ''`,
    everything_request_check: `asked_at = answered_at + interval '1 minute'`,
    everything_request_check1: 'answered_by = null',
    everything_request_why_check: `why = ''`,
  },
  everything_taken: {
    everything_taken_check: `ended_at = begun_at - interval '1 minute'`,
    everything_taken_check1: `sha256 = decode(repeat('00', 32), 'hex'), ended_at = null`,
    everything_taken_rows_all_check: 'rows_all = -1',
    everything_taken_rows_done_check: 'rows_done = -1',
    everything_taken_sha256_check: `sha256 = '', ended_at = '2099-01-01'`,
  },
  scheme_notice: {
    scheme_notice_given_once_made: 'sent_on = given_on + 1',
    scheme_notice_is_its_hash: `sha256 = ''`,
    scheme_notice_letter_check: `letter = '', sha256 = sha256('')`,
    scheme_notice_says_given: 'given_on = null',
  },
}
