/** The tables of all domains of which nothing is changed or removed: what was wrong is put right by one more row. */
export const APPEND_ONLY: readonly string[] = `
  annual_account annual_deposit annual_extension audit audit_entry audit_look audit_report audit_signature
  audit_word benefit_parameter benefit_parameter_withdrawn client_message contract contract_paper
  contract_scan contract_word entry_document file invoice_event job_cost_share journal_entry journal_line
  late_entry member_address member_entry night_check on_behalf_deed on_behalf_reading online_booking
  paper_sheet payout_answer period_reopening period_soft_close pot_movement pot_quote pot_yes quote_answer
  quote_event quote_part_share reminder reminder_letter reminder_plan settled_year
  settlement sharing sharing_part sign_in_event statement_content statement_document statement_event
  thing_charge thing_photo thing_word vat_return_slice
`
  .trim()
  .split(/\s+/)

/** Of these a row goes with the draft that it is about; none is changed. */
export const REMOVED_WITH_DRAFT: ReadonlySet<string> = new Set([
  'invoice_event',
  'quote_event',
  'quote_part_share',
])
