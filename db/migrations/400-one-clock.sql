-- The database had a clock of its own: what a function judged, said or wrote by now() was not what the program called
-- now. A story of March was judged as of today, and work that ran over midnight had two days. From here on each
-- transaction is told what time it is, beside who acts (`contextOf`), and all that means "what time is it for Gilde"
-- asks that.

-- What time it is for Gilde. Who brings no clock (the owner, a session of psql) is told what the database says.
-- This guards nothing: who can set this setting, can set who acts as well (decision 0012).
create function at_now() returns timestamptz language sql stable parallel safe
return coalesce(nullif(current_setting('gilde.now', true), '')::timestamptz, now());
comment on function at_now() is 'what time it is for Gilde: of the command that runs, else of the database';

create or replace function today() returns date language sql stable parallel safe
return day_of(at_now());

-- The functions as they are at this moment, whichever migration said them last. Where a function also asks which
-- transaction it is in (`revised_at`), only what comes after these words is about the time for Gilde.
do $$
declare
  one record;
  said text;
begin
  for one in select * from (values
    ('asking_link_subject', ''), ('asking_what_stands', ''), ('in_own_hands', ''), ('invoice_of_my_import', ''),
    ('is_another', ''), ('keep_adoption_asked', ''), ('keep_cost_by_two', ''), ('keep_credit_by_two', ''),
    ('keep_emptying_by_rule', ''), ('keep_everything_by_two', ''), ('keep_import', ''),
    ('keep_inside_job_honest', ''), ('keep_online_account_by_two', ''), ('keep_opening_by_two', ''),
    ('keep_paper_of_two', ''), ('keep_payee_account', ''), ('keep_payment_batch', ''), ('keep_pieces_booked', ''),
    ('keep_pot_approved', ''), ('keep_printed_account', ''), ('keep_quote_share_honest', ''),
    ('keep_scheme_of_two', ''), ('keep_share_honest', ''), ('keep_spending_limit', ''), ('keep_supplier_iban', ''),
    ('keep_supplier_invoice', ''), ('keep_taking_back', ''), ('keep_undo_of_charge', ''), ('keep_way_of_two', ''),
    ('keep_write_off_by_two', ''), ('keep_yes_of_another', ''), ('note_hand_on_access', ''), ('put_forward_anew', ''),
    ('quotes_are_put_forward_anew', ''), ('silent_members', ''), ('stop_leaving_of_who_stays', ''),
    ('waits_for_another', ''), ('who_can_confirm_me', ''), ('keep_quote_honest', 'my_access_is_open\('),
    ('keep_two_people', 'my_access_is_open\('), ('lines_are_put_forward_anew', '''edited'', '),
    ('quote_is_put_forward_anew', '''edited'', ')
  ) as functions (name, after) loop
    select pg_get_functiondef(p.oid) into strict said from pg_proc p
    where p.pronamespace = 'public'::regnamespace and p.proname = one.name;
    if said !~ (one.after || '\mnow\(\)') then
      raise exception 'one clock: % does not ask the time as it did', one.name;
    end if;
    execute regexp_replace(said, '(' || one.after || ')\mnow\(\)', '\1at_now()', 'g');
  end loop;
  -- The same for rows that may be added, read or removed until some time.
  for one in select w.*, p.qual, p.with_check from (values
    ('everything_taken', 'who_asked_takes'), ('import_file', 'job_sees_what_is_old'),
    ('import_file', 'job_throws_away'), ('kept_receipt', 'job_sees_what_is_old'), ('kept_receipt', 'job_throws_away'), ('sign_in_event', 'office_adds')
  ) as w (tbl, policy) left join pg_policies p
    on p.schemaname = 'public' and p.tablename = w.tbl and p.policyname = w.policy loop
    if coalesce(one.qual, one.with_check, '') !~ '\mnow\(\)' then
      raise exception 'one clock: % of % does not ask the time as it did', one.policy, one.tbl;
    end if;
    execute format('alter policy %I on %I %s (%s)', one.policy, one.tbl,
      case when one.qual is null then 'with check' else 'using' end,
      regexp_replace(coalesce(one.qual, one.with_check), '\mnow\(\)', 'at_now()', 'g'));
  end loop;
end
$$;
