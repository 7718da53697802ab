import { LINES_OF_DOMAINS } from './row-level-security.matrix-domains.ts'
import { OTHERS_GET_THROUGH } from './row-level-security.matrix-others.ts'

/**
 * Who gets through row-level security to what, tried on rows that are there: the whole table. `members` is
 * Anna's and Piet's, `here` what is of the co-op or of somebody else in it, `there` what is of another co-op.
 * What is not named is refused or not seen. A trigger or a key may still refuse what the policies let through:
 * an issued invoice, a posted entry, a statement that is changed but not confirmed. What is there in the name of
 * another nobody inserts: what they do insert in their own name says `row-level-security.held.ts`.
 */
const OF_THE_FIRST = {
  // Anna, a member.
  anna: `
    select members: scheme scheme_version
    select anna: account_month benefit_fact benefit_permission business client_message command_log consent customer
      e_invoice_sending file inside_job invoice invoice_event invoice_line invoice_share invoice_vat job_cost
      job_cost_share journal_entry journal_line journey link mail member member_business member_scheme
      municipal_client online_booking online_payment payee_account payment_item payout_answer person
      pot_emptying pot_movement pot_quote pot_request pot_yes price_note quote quote_answer quote_event quote_part
      quote_part_share quote_share
      read_log receipt receipt_page receipt_reading recurring_plan recurring_price recurring_turn reminder
      reminder_letter reminder_pause role_assignment settled_year settlement sharing sharing_part sharing_state
      statement statement_content statement_document statement_event to_do_mail worked_day
    select here: account annual_account annual_adoption benefit_parameter benefit_parameter_withdrawn cooperative file
      municipality municipality_person municipality_policy period_close quote_settings reminder_plan scheme
      scheme_version vat_mode
    insert anna: benefit_fact benefit_permission client_message command_log consent customer file inside_job invoice
      invoice_event invoice_line invoice_share invoice_vat journey link municipal_client payout_answer person
      pot_request price_note quote receipt receipt_page recurring_plan recurring_price reminder_pause settled_year
      to_do_mail worked_day
    update anna: benefit_fact benefit_permission consent customer inside_job invoice municipal_client payee_account
      person price_note quote_part receipt recurring_plan recurring_price statement to_do_mail worked_day
    delete anna: invoice invoice_line invoice_share invoice_vat quote`,
  // Greet, administrator.
  greet: `
    select members: account_month bank_rejection bank_sale business command_log customer e_invoice_sending
      entry_document file invoice invoice_event invoice_line invoice_share invoice_vat job_cost job_cost_share
      journal_entry journal_line journey link mail member member_business member_scheme municipal_client
      online_booking online_payment payee_account payment_batch payment_item payout_answer person
      pot_emptying pot_movement pot_quote pot_request pot_yes price_note quote quote_answer quote_event quote_part
      quote_part_share quote_share
      receipt receipt_mail receipt_page receipt_reading recurring_plan recurring_price recurring_turn reminder
      reminder_letter reminder_pause role_assignment scheme scheme_version settlement sharing sharing_part
      sharing_state sign_in_card statement statement_event waiting_cost write_off credit_asked
    select here: account account_month adoption_asked adoption_taking_back annual_account annual_adoption
      annual_deposit annual_extension audit audit_entry audit_report audit_signature audit_word bank_account
      bank_allocation bank_line bank_match bank_statement benefit_parameter benefit_parameter_withdrawn command_log
      cooperative everything_request everything_taken file icp_statement import_file invoice_counter
      journal_counter journal_entry journal_line kept_receipt late_entry municipality municipality_person
      municipality_policy municipality_sign_in night_check online_account peppol_account period_close
      period_reopening period_soft_close person quote_counter quote_settings reminder_plan role_assignment scheme
      scheme_version sign_in_card spending_limit supplier supplier_invoice to_do_mail vat_mode vat_period
      vat_return vat_return_slice
    insert members: bank_rejection bank_sale business file invoice_line invoice_share invoice_vat job_cost_share
      journal_entry journal_line link member member_business person pot_movement quote_part_share receipt_page reminder
      role_assignment settlement sharing sharing_part sharing_state
    insert here: account adoption_taking_back annual_deposit annual_extension bank_account bank_allocation bank_line
      bank_match bank_statement command_log file icp_statement import_file invoice_counter journal_counter
      journal_entry journal_line kept_receipt late_entry link municipality municipality_person municipality_policy
      municipality_sign_in online_account peppol_account period_close period_reopening period_soft_close person
      quote_counter quote_settings reminder_plan role_assignment supplier supplier_invoice to_do_mail vat_mode
      vat_period vat_return vat_return_slice
    insert there: person
    update members: business customer invoice invoice_share job_cost journey member member_business municipal_client
      payee_account payment_batch payment_item price_note quote quote_part quote_share receipt receipt_page
      recurring_plan role_assignment sharing_state sign_in_card waiting_cost
    update anna: inside_job person
    update here: adoption_asked adoption_taking_back bank_match cooperative import_file invoice_counter
      journal_counter municipality municipality_person municipality_policy municipality_sign_in online_account
      peppol_account person quote_counter quote_settings role_assignment sign_in_card spending_limit supplier
      supplier_invoice to_do_mail vat_mode vat_period
    delete members: invoice invoice_line invoice_share invoice_vat quote quote_share
    delete here: import_file kept_receipt peppol_account
    select anna: inside_job opening_request`,
  // Bea, board.
  bea: `
    select members: account_month business entry_document file journal_entry journal_line member member_business
      member_scheme person
      pot_emptying pot_movement pot_quote pot_request pot_yes role_assignment scheme scheme_version sharing
      sharing_part sharing_state
    select here: account account_month adoption_asked adoption_taking_back annual_account annual_adoption
      annual_deposit annual_extension audit audit_entry audit_report audit_signature audit_word benefit_parameter
      benefit_parameter_withdrawn cooperative everything_request everything_taken file journal_entry journal_line
      late_entry municipality municipality_person municipality_policy night_check period_close period_reopening
      period_soft_close person quote_settings role_assignment scheme scheme_version spending_limit vat_mode
      vat_period vat_return vat_return_slice
    insert members: file person role_assignment scheme
    insert here: file person role_assignment scheme vat_mode
    insert there: person
    update members: role_assignment scheme_version
    update here: adoption_asked adoption_taking_back cooperative municipality person quote_settings role_assignment
      scheme_version spending_limit vat_mode
    delete members: scheme
    delete here: scheme scheme_version
    select anna: opening_request`,
  // Otto, auditor.
  otto: `
    select members: account_month bank_rejection bank_sale business command_log customer e_invoice_sending
      entry_document file invoice invoice_event invoice_line invoice_share invoice_vat job_cost job_cost_share
      journal_entry journal_line link mail member member_business member_scheme online_booking online_payment
      payee_account payment_batch payment_item payout_answer person
      pot_emptying pot_movement pot_quote pot_request pot_yes
      price_note quote quote_answer quote_event quote_part quote_part_share quote_share read_log recurring_plan
      recurring_price recurring_turn reminder reminder_letter reminder_pause role_assignment scheme scheme_version
      settlement sharing sharing_part sharing_state waiting_cost write_off credit_asked
    select here: account account_month adoption_asked adoption_taking_back annual_account annual_adoption
      annual_deposit annual_extension audit audit_entry audit_look audit_report audit_signature audit_word bank_account
      bank_allocation bank_line bank_match bank_statement benefit_parameter benefit_parameter_withdrawn command_log
      cooperative everything_request everything_taken file icp_statement journal_entry journal_line late_entry
      municipality municipality_person municipality_policy night_check period_close period_reopening
      period_soft_close person quote_settings reminder_plan role_assignment scheme scheme_version spending_limit
      supplier supplier_invoice vat_mode vat_period vat_return vat_return_slice
    insert here: audit_entry file person
    update here: person
    select anna: inside_job opening_request
    insert members: file`,
  // Carla, coach.
  carla: `
    select members: benefit_permission business file member member_business person role_assignment scheme scheme_version
      sign_in_card statement statement_event
    select here: account benefit_parameter benefit_parameter_withdrawn cooperative municipality municipality_person
      municipality_policy period_close person quote_settings role_assignment scheme scheme_version sign_in_card
      vat_mode
    insert members: file
    insert here: person
    update members: benefit_permission sign_in_card
    update here: person sign_in_card
    select anna: price_note`,
  // Casper, case manager.
  casper: `
    select members: scheme scheme_version
    select anna: benefit_permission client_message consent file member municipal_client statement statement_content
      statement_document statement_event
    select here: account benefit_parameter benefit_parameter_withdrawn cooperative municipal_account municipality
      municipality_figure municipality_person municipality_policy period_close person quote_settings role_assignment
      scheme scheme_version vat_mode
    insert anna: file
    insert here: municipal_account person
    update anna: benefit_permission municipal_client
    update here: municipality_policy person
    delete here: municipal_account`,
  // Teun, treasurer. The people are who made the batches.
  teun: `
    select members: payment_batch payment_item person scheme scheme_version
    select here: account benefit_parameter benefit_parameter_withdrawn cooperative municipality municipality_person
      municipality_policy period_close person quote_settings role_assignment scheme scheme_version vat_mode
    insert here: person
    update here: person`,
  ...OTHERS_GET_THROUGH,
}

export type Who = keyof typeof OF_THE_FIRST

/** The whole table: what stands above, with the lines that a domain keeps in a file of its own. */
export const GETS_THROUGH = Object.fromEntries(
  Object.entries(OF_THE_FIRST).map(([who, lines]) => [
    who,
    [lines, ...LINES_OF_DOMAINS.map((of) => of[who as Who] ?? '')].join('\n'),
  ]),
) as Readonly<Record<Who, string>>

/** The tables of each verb and whose, however the lines are broken. */
export function linesOf(text: string): Record<string, string[]> {
  const said = text
    .replace(/\s+/g, ' ')
    .trim()
    .split(/ (?=(?:select|insert|update|delete) \w+:)/)
  const pairs = said.filter(Boolean).map((line) => line.split(': ') as [string, string])
  const perKey = Map.groupBy(pairs, ([key]) => key)
  return Object.fromEntries(
    [...perKey].map(([key, lists]) => [
      key,
      [...new Set(lists.flatMap(([, list]) => list.split(' ')))].sort(),
    ]),
  )
}
