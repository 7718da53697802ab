/**
 * Who gets through row-level security to what, tried on rows that are there: the whole table. `members` is
 * Anna's and Piet's, `here` what is of the co-op or of somebody else in it, `there` what is of another co-op.
 * What is not named is refused or not seen. A trigger or a key may still refuse what the policies let through:
 * an issued invoice, a posted entry, a statement that is changed but not confirmed.
 */
export const GETS_THROUGH = {
  // Anna, a member.
  anna: `
    select members: scheme scheme_version
    select anna: account_month benefit_fact benefit_permission business client_message command_log invoice_share
      consent customer file invoice invoice_event invoice_line invoice_vat job_cost journal_entry journal_line
      link mail member member_business member_scheme municipal_client person pot_movement pot_request pot_yes
      read_log role_assignment settled_year settlement sharing sharing_part sharing_state statement
      statement_content statement_document statement_event worked_day reminder reminder_letter reminder_pause
      e_invoice_sending receipt receipt_page receipt_reading payee_account payment_item payout_answer price_note
      quote quote_answer quote_event quote_part inside_job online_booking online_payment recurring_plan
      recurring_price recurring_turn
    select here: account benefit_parameter benefit_parameter_withdrawn cooperative municipality
      municipality_person municipality_policy period_close scheme scheme_version vat_mode reminder_plan
      quote_settings annual_account annual_adoption file
    insert anna: benefit_fact benefit_permission client_message command_log consent customer file invoice
      invoice_share invoice_event invoice_line invoice_vat municipal_client person pot_request settled_year
      worked_day reminder_pause receipt receipt_page payout_answer price_note quote inside_job recurring_plan
      recurring_price
    update anna: benefit_fact consent customer invoice municipal_client person statement worked_day
      payee_account price_note quote_part inside_job recurring_plan recurring_price
    delete anna: invoice invoice_line invoice_vat invoice_share quote`,
  // Greet, administrator.
  greet: `
    select members: account_month bank_rejection business command_log customer file invoice invoice_share
      invoice_event invoice_line invoice_vat job_cost journal_entry journal_line link mail member
      member_business member_scheme municipal_client person pot_movement pot_request pot_yes role_assignment
      scheme scheme_version settlement sharing sharing_part sharing_state sign_in_card statement statement_event
      reminder reminder_letter reminder_pause e_invoice_sending receipt receipt_page receipt_reading
      receipt_mail payee_account payment_batch payment_item payout_answer price_note quote quote_answer
      quote_event quote_part online_booking online_payment write_off recurring_plan recurring_price
      recurring_turn
    select here: annual_account annual_adoption annual_extension late_entry period_reopening period_soft_close
      account account_month bank_account bank_allocation bank_line bank_match bank_statement benefit_parameter
      benefit_parameter_withdrawn command_log cooperative file invoice_counter journal_counter journal_entry
      journal_line kept_receipt municipality municipality_person municipality_policy municipality_sign_in
      night_check period_close person role_assignment scheme scheme_version sign_in_card vat_mode icp_statement
      vat_period vat_return vat_return_slice reminder_plan spending_limit supplier supplier_invoice
      peppol_account quote_counter quote_settings audit audit_entry audit_report audit_signature audit_word
      online_account
    insert members: bank_rejection business customer file invoice_line invoice_vat job_cost invoice_share journal_entry
      journal_line link member member_business municipal_client person pot_movement role_assignment settlement sharing
      sharing_part sharing_state reminder receipt receipt_page price_note quote_part
    insert here: annual_extension late_entry period_reopening period_soft_close account bank_account
      bank_allocation bank_line bank_match bank_statement command_log file invoice_counter journal_counter
      journal_entry journal_line kept_receipt municipality municipality_person municipality_policy
      municipality_sign_in period_close person role_assignment vat_mode icp_statement vat_period vat_return
      vat_return_slice reminder_plan supplier supplier_invoice peppol_account quote_counter quote_settings
      online_account
    insert there: person
    update members: business customer invoice job_cost member member_business municipal_client invoice_share
      role_assignment sharing_state sign_in_card receipt receipt_page payee_account payment_batch payment_item
      price_note quote quote_part recurring_plan
    update anna: person inside_job
    update here: bank_match cooperative invoice_counter journal_counter municipality municipality_person
      municipality_policy municipality_sign_in person role_assignment sign_in_card vat_mode vat_period supplier
      supplier_invoice peppol_account quote_counter quote_settings online_account
    delete members: invoice invoice_line invoice_vat invoice_share quote
    delete here: kept_receipt peppol_account
    select anna: inside_job`,
  // Bea, board.
  bea: `
    select members: account_month business journal_entry journal_line member member_business member_scheme person
      pot_movement pot_request pot_yes role_assignment scheme scheme_version sharing sharing_part sharing_state
    select here: annual_account annual_adoption annual_extension late_entry period_reopening period_soft_close
      file account account_month benefit_parameter benefit_parameter_withdrawn cooperative journal_entry
      journal_line municipality municipality_person municipality_policy night_check period_close person
      role_assignment scheme scheme_version vat_mode vat_period vat_return vat_return_slice spending_limit
      quote_settings audit audit_entry audit_report audit_signature audit_word
    insert members: file person role_assignment scheme
    insert here: file person role_assignment scheme vat_mode spending_limit quote_settings
    insert there: person
    update members: role_assignment scheme_version
    update here: cooperative municipality person role_assignment scheme_version vat_mode spending_limit quote_settings
    delete members: scheme
    delete here: scheme scheme_version`,
  // Otto, auditor.
  otto: `
    select members: account_month bank_rejection business command_log customer file invoice invoice_share
      invoice_event invoice_line invoice_vat job_cost journal_entry journal_line link mail member
      member_business member_scheme person pot_movement pot_request pot_yes read_log role_assignment scheme
      scheme_version settlement sharing sharing_part sharing_state reminder reminder_letter reminder_pause
      e_invoice_sending payee_account payment_batch payment_item payout_answer price_note quote quote_answer
      quote_event quote_part online_booking online_payment write_off recurring_plan recurring_price
      recurring_turn
    select here: annual_account annual_adoption annual_extension late_entry period_reopening period_soft_close
      account account_month bank_account bank_allocation bank_line bank_match bank_statement benefit_parameter
      benefit_parameter_withdrawn command_log cooperative file journal_entry journal_line municipality
      municipality_person municipality_policy night_check period_close person role_assignment scheme
      scheme_version vat_mode icp_statement vat_period vat_return vat_return_slice reminder_plan spending_limit
      supplier supplier_invoice quote_settings audit audit_entry audit_report audit_signature audit_word
    insert here: person audit_entry file
    update here: person
    select anna: inside_job
    insert members: file`,
  // Carla, coach.
  carla: `
    select members: business member member_business person role_assignment scheme scheme_version sign_in_card statement
      statement_event
    select here: account benefit_parameter benefit_parameter_withdrawn cooperative municipality municipality_person
      municipality_policy period_close person role_assignment scheme scheme_version sign_in_card vat_mode
      quote_settings
    insert here: person
    update members: sign_in_card
    update here: person sign_in_card
    select anna: price_note`,
  // Casper, case manager.
  casper: `
    select members: scheme scheme_version
    select anna: benefit_permission client_message consent file member municipal_client statement statement_content
      statement_document statement_event
    select here: account benefit_parameter benefit_parameter_withdrawn cooperative municipal_account municipality
      municipality_figure municipality_person municipality_policy period_close person role_assignment scheme
      scheme_version vat_mode quote_settings
    insert anna: file
    insert here: municipal_account person
    update anna: benefit_permission municipal_client
    update here: municipality_policy person
    delete here: municipal_account`,
  // Vera, administrator until today.
  vera: `
    select here: benefit_parameter benefit_parameter_withdrawn person role_assignment
    insert here: person
    update here: person`,
  // Sander, administrator of another co-op.
  sander: `
    select here: benefit_parameter benefit_parameter_withdrawn
    select there: annual_account annual_adoption annual_extension late_entry period_reopening period_soft_close
      invoice_share account account_month bank_account bank_allocation bank_line bank_match bank_rejection
      bank_statement business command_log cooperative customer file invoice invoice_counter invoice_event
      invoice_line invoice_vat job_cost journal_counter journal_entry journal_line kept_receipt link mail member
      member_business member_scheme municipal_account municipal_client municipality municipality_person
      municipality_policy municipality_sign_in night_check period_close person pot_movement pot_request pot_yes
      role_assignment scheme scheme_version settlement sharing sharing_part sharing_state sign_in_card statement
      statement_event vat_mode icp_statement vat_period vat_return vat_return_slice reminder reminder_letter
      reminder_pause reminder_plan spending_limit supplier supplier_invoice e_invoice_sending peppol_account
      receipt receipt_page receipt_reading receipt_mail payee_account payment_batch payment_item payout_answer
      price_note quote quote_answer quote_counter quote_event quote_part quote_settings audit audit_entry
      audit_report audit_signature audit_word inside_job online_account online_booking online_payment write_off
      recurring_plan recurring_price recurring_turn
    insert members: person
    insert here: person
    insert there: annual_extension late_entry period_reopening period_soft_close invoice_share account
      bank_account bank_allocation bank_line bank_match bank_rejection bank_statement business command_log
      customer file invoice_counter invoice_line invoice_vat job_cost journal_counter journal_entry journal_line
      kept_receipt link member member_business municipal_client municipality municipality_person
      municipality_policy municipality_sign_in period_close person pot_movement role_assignment settlement
      sharing sharing_part sharing_state vat_mode icp_statement vat_period vat_return vat_return_slice reminder
      reminder_plan supplier supplier_invoice peppol_account receipt receipt_page price_note quote_counter
      quote_part quote_settings online_account
    update there: bank_match business cooperative customer invoice invoice_counter job_cost invoice_share
      journal_counter member member_business municipal_client municipality municipality_person
      municipality_policy municipality_sign_in person role_assignment sharing_state sign_in_card vat_mode
      vat_period supplier supplier_invoice peppol_account receipt receipt_page payee_account payment_batch
      payment_item price_note quote quote_counter quote_part quote_settings inside_job online_account
      recurring_plan
    delete there: invoice invoice_line invoice_vat kept_receipt municipal_account invoice_share peppol_account quote`,
  // A customer with the link of Anna's invoice.
  link: `
    select anna: file invoice invoice_event invoice_line invoice_vat settlement
    select here: cooperative
    insert anna: invoice_event`,
  // A job of the co-op.
  job: `
    select members: account_month bank_rejection business customer file invoice invoice_event invoice_share
      invoice_line invoice_vat job_cost journal_entry journal_line link mail member member_business
      member_scheme municipal_client person pot_movement role_assignment scheme scheme_version settlement
      sharing sharing_part sharing_state sign_in_card statement statement_content statement_document
      statement_event worked_day reminder reminder_letter reminder_pause e_invoice_sending receipt receipt_page
      receipt_reading receipt_mail quote quote_answer quote_event quote_part online_booking online_payment
      recurring_plan recurring_price recurring_turn
    select here: account account_month bank_account bank_allocation bank_line bank_match bank_statement
      benefit_parameter benefit_parameter_withdrawn cooperative file invoice_counter journal_counter
      journal_entry journal_line municipality municipality_figure municipality_person municipality_policy
      period_close person role_assignment scheme scheme_version sign_in_card vat_mode reminder_plan
      peppol_account quote_settings online_account
    insert members: bank_rejection business customer file invoice invoice_line invoice_vat job_cost
      journal_entry journal_line mail member member_business person scheme scheme_version settlement sharing
      sharing_part sharing_state statement statement_document statement_event reminder e_invoice_sending
      receipt_page receipt_reading receipt_mail online_payment recurring_turn
    insert anna: sign_in_card
    insert here: account bank_account bank_allocation bank_line bank_match bank_statement file invoice_counter
      journal_counter journal_entry journal_line municipality_figure night_check period_close person scheduled_run
      scheme scheme_version vat_mode
    insert there: person
    update members: business customer invoice job_cost mail member member_business scheme_version sharing_state
      sign_in_card statement e_invoice_sending quote online_payment recurring_plan recurring_turn
    update anna: person
    update here: bank_match cooperative invoice_counter journal_counter municipality_figure scheme_version sign_in_card
      vat_mode
    delete members: invoice invoice_line invoice_vat scheme
    delete here: scheme scheme_version
    select anna: inside_job`,
  // The operator's command, in no co-op.
  operator: `
    select members: person role_assignment sign_in_code
    select here: benefit_parameter benefit_parameter_withdrawn cooperative installation_operator person role_assignment
      scheduled_run sign_in_code
    select there: cooperative person role_assignment scheduled_run sign_in_code
    insert members: person role_assignment sign_in_code sign_in_event
    insert here: benefit_parameter benefit_parameter_withdrawn cooperative installation_operator person role_assignment
      sign_in_code sign_in_event
    insert there: cooperative person role_assignment sign_in_code sign_in_event
    update members: person role_assignment sign_in_code
    update here: person role_assignment sign_in_code
    update there: person role_assignment sign_in_code
    delete members: sign_in_code
    delete here: sign_in_code
    delete there: sign_in_code`,
  // Somebody who signs in, not known yet.
  visitor: `
    select members: passkey passkey_challenge person recovery_code role_assignment second_factor session sign_in_card
      sign_in_code sign_in_event
    select here: cooperative installation_operator municipality municipality_sign_in passkey passkey_challenge person
      rate_limit recovery_code role_assignment second_factor session sign_in_card sign_in_code sign_in_event
    select there: cooperative municipality municipality_sign_in passkey passkey_challenge person recovery_code
      role_assignment second_factor session sign_in_card sign_in_code sign_in_event
    insert members: passkey passkey_challenge person recovery_code second_factor session sign_in_card sign_in_code
      sign_in_event
    insert here: passkey passkey_challenge person rate_limit recovery_code second_factor session sign_in_card
      sign_in_code sign_in_event
    insert there: passkey passkey_challenge person recovery_code second_factor session sign_in_card sign_in_code
      sign_in_event
    update members: passkey passkey_challenge person recovery_code second_factor session sign_in_card sign_in_code
    update here: passkey passkey_challenge person rate_limit recovery_code second_factor session sign_in_card
      sign_in_code
    update there: passkey passkey_challenge person recovery_code second_factor session sign_in_card sign_in_code
    delete members: passkey passkey_challenge recovery_code second_factor sign_in_code
    delete here: passkey passkey_challenge rate_limit recovery_code second_factor sign_in_code
    delete there: passkey passkey_challenge recovery_code second_factor sign_in_code`,
  // Anna on the page of her own access.
  account: `
    select members: passkey_challenge
    select anna: passkey person recovery_code role_assignment second_factor session sign_in_card sign_in_event
    select here: cooperative municipality municipality_sign_in passkey_challenge rate_limit
    select there: cooperative municipality municipality_sign_in passkey_challenge
    insert members: passkey_challenge sign_in_code sign_in_event
    insert anna: passkey person recovery_code second_factor session sign_in_card
    insert here: passkey_challenge rate_limit sign_in_code sign_in_event
    insert there: passkey_challenge sign_in_code sign_in_event
    update members: passkey_challenge
    update anna: passkey person recovery_code second_factor session sign_in_card
    update here: passkey_challenge rate_limit
    update there: passkey_challenge
    delete members: passkey_challenge
    delete anna: passkey recovery_code second_factor
    delete here: passkey_challenge rate_limit
    delete there: passkey_challenge`,
  // A connection that does not say for whom it is.
  nobody: '',
}
