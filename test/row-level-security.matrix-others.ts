/** What gets through to others than people of the co-op; `row-level-security.matrix.ts` says how to read it. */
export const OTHERS_GET_THROUGH = {
  // Vera, administrator until today.
  vera: `
    select here: benefit_parameter benefit_parameter_withdrawn person role_assignment
    insert here: person
    update here: person`,
  // Sander, administrator of another co-op.
  sander: `
    select here: benefit_parameter benefit_parameter_withdrawn
    select there: account account_month adoption_asked adoption_taking_back annual_account annual_adoption
      annual_deposit annual_extension audit audit_entry audit_report audit_signature audit_word bank_account
      bank_allocation bank_line bank_match bank_rejection bank_sale bank_statement business command_log cooperative
      customer e_invoice_sending entry_document everything_request everything_taken file icp_statement import_file
      inside_job invoice invoice_counter invoice_event invoice_line invoice_share invoice_vat job_cost
      job_cost_share journal_counter journal_entry journal_line journey kept_receipt late_entry link mail member
      member_business member_scheme municipal_account municipal_client municipality municipality_person
      municipality_policy municipality_sign_in night_check online_account online_booking online_payment
      opening_request payee_account payment_batch payment_item payout_answer peppol_account period_close
      period_reopening period_soft_close person pot_emptying pot_movement pot_quote pot_request pot_yes price_note quote
      quote_answer quote_counter quote_event quote_part quote_part_share quote_settings quote_share receipt
      receipt_mail receipt_page receipt_reading recurring_plan recurring_price recurring_turn reminder
      reminder_letter reminder_pause reminder_plan role_assignment scheme scheme_version settlement sharing
      sharing_part sharing_state sign_in_card spending_limit statement statement_event supplier supplier_invoice
      to_do_mail vat_mode vat_period vat_return vat_return_slice waiting_cost write_off credit_asked
    insert members: person
    insert here: person
    insert there: account adoption_taking_back annual_deposit annual_extension bank_account bank_allocation bank_line
      bank_match bank_rejection bank_sale bank_statement business command_log file icp_statement import_file
      invoice_counter invoice_line invoice_share invoice_vat job_cost_share journal_counter journal_entry journal_line
      kept_receipt late_entry link member member_business municipality municipality_person municipality_policy
      municipality_sign_in online_account peppol_account period_close period_reopening period_soft_close person
      pot_movement quote_counter quote_part_share quote_settings receipt_page reminder reminder_plan role_assignment
      settlement sharing sharing_part sharing_state supplier supplier_invoice to_do_mail vat_mode vat_period vat_return
      vat_return_slice
    update there: adoption_asked adoption_taking_back bank_match business cooperative customer import_file inside_job
      invoice invoice_counter invoice_share job_cost journal_counter journey member member_business municipal_client
      municipality municipality_person municipality_policy municipality_sign_in online_account payee_account
      payment_batch payment_item peppol_account person price_note quote quote_counter quote_part quote_settings
      quote_share receipt receipt_page recurring_plan role_assignment sharing_state sign_in_card spending_limit
      supplier supplier_invoice to_do_mail vat_mode vat_period waiting_cost
    delete there: import_file invoice invoice_line invoice_share invoice_vat kept_receipt municipal_account
      peppol_account quote quote_share`,
  // A customer with the link of Anna's invoice.
  link: `
    select anna: file invoice invoice_event invoice_line invoice_vat settlement
    select here: cooperative
    insert anna: invoice_event`,
  // A job of the co-op.
  job: `
    select members: account_month bank_rejection bank_sale business customer e_invoice_sending file invoice
      invoice_event invoice_line invoice_share invoice_vat job_cost job_cost_share journal_entry journal_line link
      mail member member_business member_scheme municipal_client online_booking online_payment person pot_movement
      quote quote_answer quote_event quote_part quote_share receipt receipt_mail receipt_page receipt_reading
      recurring_plan recurring_price recurring_turn reminder reminder_letter reminder_pause role_assignment scheme
      scheme_version settlement sharing sharing_part sharing_state sign_in_card statement statement_content
      statement_document statement_event to_do_mail worked_day
    select here: account account_month bank_account bank_allocation bank_line bank_match bank_statement
      benefit_parameter benefit_parameter_withdrawn cooperative everything_taken file import_file invoice_counter
      journal_counter journal_entry journal_line link mail municipality municipality_figure municipality_person
      municipality_policy online_account peppol_account period_close person quote_settings reminder_plan
      role_assignment scheme scheme_version sign_in_card to_do_mail vat_mode
    insert members: bank_rejection business customer e_invoice_sending file invoice invoice_line invoice_vat job_cost
      journal_entry journal_line mail member member_business online_payment person receipt_mail receipt_page
      receipt_reading recurring_turn reminder scheme scheme_version settlement sharing sharing_part sharing_state
      statement statement_document statement_event
    insert anna: sign_in_card
    insert here: account bank_account bank_allocation bank_line bank_match bank_statement file invoice_counter
      journal_counter journal_entry journal_line mail municipality_figure night_check period_close person
      scheduled_run scheme scheme_version vat_mode
    insert there: person
    update members: business customer e_invoice_sending invoice job_cost mail member member_business online_payment
      quote recurring_plan recurring_turn scheme_version sharing_state sign_in_card statement to_do_mail
    update anna: person
    update here: bank_match cooperative everything_taken invoice_counter journal_counter mail municipality_figure
      scheme_version sign_in_card to_do_mail vat_mode
    delete members: invoice invoice_line invoice_vat scheme
    delete here: import_file scheme scheme_version
    select anna: inside_job`,
  // The operator's command, in no co-op.
  operator: `
    select members: person role_assignment sign_in_code
    select here: benefit_parameter benefit_parameter_withdrawn cooperative installation_operator person
      role_assignment scheduled_run sign_in_code
    select there: cooperative person role_assignment scheduled_run sign_in_code
    insert members: person role_assignment sign_in_code sign_in_event
    insert here: benefit_parameter benefit_parameter_withdrawn cooperative installation_operator person
      role_assignment sign_in_code sign_in_event
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
