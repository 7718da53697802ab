import type { Held } from './row-level-security.held.ts'

/** Of books, annual, audit, tax. */
export const HELD_OF_BOOKS: Held = {
  account: `
    insert piet greet job: here`,
  adoption_asked: `
    insert bea: here answered_by asked_by
    insert piet greet bea: here answered_by~ asked_by
    update piet greet bea: here`,
  adoption_taking_back: `
    insert bea: here answered_by asked_by
    insert piet greet bea: here answered_by~ asked_by
    update piet greet bea: here`,
  annual_account: `
    insert bea: here prepared_by`,
  annual_adoption: `
    insert piet greet: here noted_by`,
  annual_deposit: `
    insert piet greet bea: here noted_by`,
  annual_extension: `
    insert piet greet bea: here noted_by`,
  audit: `
    insert otto: here begun_by`,
  audit_entry: `
    insert otto: here audit_id`,
  audit_look: `
    insert otto: here audit_id person_id`,
  audit_report: `
    insert otto: here audit_id made_by`,
  audit_signature: `
    insert otto: here person_id report_id`,
  audit_word: `
    insert otto: here audit_id kind~ said_by
    insert piet greet: here kind said_by`,
  entry_document: `
    insert piet greet: here added_by`,
  icp_statement: `
    insert piet greet: here filed_by undone_at undone_by~
    update piet greet: here undone_at -> undone_by`,
  journal_counter: `
    insert piet greet job: here
    update piet greet job: here`,
  journal_entry: `
    insert job: here
    insert piet greet: here posted_by~`,
  journal_line: `
    insert piet greet job: here`,
  late_entry: `
    insert piet greet: here`,
  night_check: `
    insert job: here`,
  opening_request: `
    insert piet greet: here answered_at answered_by~ asked_by
    update piet greet: here answered_at -> answered_by`,
  period_close: `
    insert job: here
    insert piet greet: here closed_by`,
  period_reopening: `
    insert piet greet: here reopened_by`,
  period_soft_close: `
    insert piet greet: here closed_by`,
  vat_period: `
    insert piet greet: here set_by
    update piet greet: here`,
  vat_return: `
    insert piet greet: here filed_by undone_at undone_by~
    update piet greet: here undone_at -> undone_by`,
  vat_return_slice: `
    insert piet greet: here`,
}
