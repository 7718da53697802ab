-- Who writes a row puts no other name in it than the own. Each command always did so; of these tables the policies for
-- adding asked whose row it is, and not whose name stands in it as who asked, approved or answered. Beside every policy,
-- never in place of one. Work that the co-operative does by itself copies the names of who asked for it.
create procedure only_in_own_name(guarded regclass, variadic columns text[]) language plpgsql as $$
begin
  execute format('create policy own_name_insert on %s as restrictive for insert to gilde_app with check (
      (select asking_purpose()) <> ''person'' or (%s))', guarded,
    (select string_agg(format('(%1$I is null or %1$I = (select asking_person()))', name), ' and ')
     from unnest(columns) name));
end
$$;

call only_in_own_name('adoption_asked', 'asked_by', 'answered_by');
call only_in_own_name('adoption_taking_back', 'asked_by', 'answered_by');
call only_in_own_name('annual_account', 'prepared_by');
call only_in_own_name('annual_adoption', 'noted_by');
call only_in_own_name('annual_deposit', 'noted_by');
call only_in_own_name('annual_extension', 'noted_by');
call only_in_own_name('bank_match', 'decided_by', 'undone_by');
call only_in_own_name('bank_rejection', 'rejected_by');
call only_in_own_name('bank_statement', 'imported_by', 'withdrawn_by');
call only_in_own_name('benefit_permission', 'recorded_by', 'ended_by');
call only_in_own_name('contract_text', 'decided_by');
call only_in_own_name('credit_asked', 'answered_by');
call only_in_own_name('customer', 'added_by');
call only_in_own_name('everything_request', 'answered_by');
call only_in_own_name('guidance_goal', 'added_by', 'written_by', 'reached_by');
call only_in_own_name('guidance_setting', 'set_by');
call only_in_own_name('guidance_step', 'added_by', 'written_by', 'closed_by');
call only_in_own_name('icp_statement', 'undone_by');
call only_in_own_name('import_file', 'done_by');
-- Who asks is who pays; of what came on paper who noted it stands beside.
call only_in_own_name('inside_job', 'closed_by', 'booked_by', 'undo_asked_by', 'undone_by', 'payer_noted_by', 'earner_noted_by', 'undo_noted_by');
-- An invoice of a list names who chose the list, and is read in by another (`keep_list_by_two`).
create policy own_name_insert on invoice as restrictive for insert to gilde_app with check (
  (select asking_purpose()) <> 'person' or import_id is not null
  or ((drafted_by is null or drafted_by = (select asking_person()))
    and (submitted_by is null or submitted_by = (select asking_person()))
    and (agreed_by is null or agreed_by = (select asking_person()))
    and (approved_by is null or approved_by = (select asking_person()))));
call only_in_own_name('invoice_share', 'agreed_by');
call only_in_own_name('job_cost', 'booked_by', 'reversed_by');
call only_in_own_name('joining_rules', 'set_by');
call only_in_own_name('journal_entry', 'posted_by');
call only_in_own_name('journey', 'settled_by');
call only_in_own_name('leaving', 'taken_back_by', 'seen_by', 'told_by');
call only_in_own_name('member', 'told_of_end_by', 'told_of_day_by');
call only_in_own_name('municipal_client', 'set_by');
call only_in_own_name('municipality', 'added_by', 'asked_by');
call only_in_own_name('municipality_person', 'added_by');
call only_in_own_name('municipality_policy', 'proposed_by', 'withdrawn_by', 'confirmed_by');
call only_in_own_name('municipality_sign_in', 'set_by');
call only_in_own_name('online_account', 'new_by');
call only_in_own_name('opening_request', 'answered_by');
call only_in_own_name('paper_scan', 'settled_by');
call only_in_own_name('paper_week', 'set_by');
call only_in_own_name('payee_account', 'entered_by', 'answered_by');
call only_in_own_name('payment_batch', 'made_by', 'released_by', 'handed_by', 'withdrawn_by');
call only_in_own_name('payment_item', 'closed_by');
call only_in_own_name('peppol_account', 'set_by');
call only_in_own_name('period_close', 'closed_by');
call only_in_own_name('period_reopening', 'reopened_by');
call only_in_own_name('period_soft_close', 'closed_by');
call only_in_own_name('pot_emptying', 'answered_by');
call only_in_own_name('pot_movement', 'approved_by');
call only_in_own_name('pot_request', 'closed_by');
call only_in_own_name('price_note', 'written_by');
call only_in_own_name('quote', 'drafted_by', 'submitted_by', 'agreed_by', 'approved_by');
call only_in_own_name('quote_settings', 'changed_by');
call only_in_own_name('quote_share', 'agreed_by');
call only_in_own_name('receipt', 'handed_in_by', 'settled_by');
call only_in_own_name('recurring_plan', 'made_by');
call only_in_own_name('reminder_pause', 'ended_by');
call only_in_own_name('reminder_way', 'set_by');
call only_in_own_name('scheme_notice', 'given_by');
call only_in_own_name('scheme_version', 'drafted_by', 'decided_by');
call only_in_own_name('shop_front', 'changed_by');
call only_in_own_name('shop_page', 'kept_by');
call only_in_own_name('shop_window', 'published_by');
call only_in_own_name('sign_in_card', 'printed_by');
call only_in_own_name('spending_limit', 'set_by', 'asked_by');
call only_in_own_name('supplier', 'new_iban_by', 'added_by');
call only_in_own_name('supplier_invoice', 'entered_by', 'approved_by', 'closed_by');
call only_in_own_name('text_account', 'set_by');
call only_in_own_name('thing', 'added_by');
call only_in_own_name('thing_booking', 'ended_by');
call only_in_own_name('thing_deposit', 'settled_by');
call only_in_own_name('thing_deposit_ask', 'answered_by');
call only_in_own_name('vat_return', 'undone_by');
call only_in_own_name('waiting_cost', 'asked_by', 'answered_by');
call only_in_own_name('workshop_seat', 'noted_by');
call only_in_own_name('write_off', 'answered_by');

drop procedure only_in_own_name;

create policy asker_insert on inside_job as restrictive for insert to gilde_app with check (
  (select asking_purpose()) <> 'person' or (select asking_person()) in (asked_by, payer_noted_by));
