-- What money from a pot was spent on, in the words of whoever booked it. It stood only in the name of the entry, in
-- Dutch, where the pages looked for it after a colon. Rows from before stay as they are and are told by that name:
-- they never change, and a guess would be a fact made up.
alter table pot_movement add column what text
  constraint pot_movement_what_is_short check (length(what) between 1 and 300),
  add constraint pot_movement_what_of_money check (what is null or kind in ('spent', 'returned'));
comment on column pot_movement.what is
  'On what it was spent, or from where it came back, as whoever booked it said or the bank named it; null when a '
  'sharing or an opening moved the pot, and in rows from before 036.';

-- The board answers for the money, and its page said "in the bank" of what the books said. It is told the balances of
-- the statements, and of the lines nothing but how many wait and what they come to. By functions: whoever reads the table
-- of statements reads their files too, and who paid whom stays with the office.
create function bank_balances() returns table (
    account uuid, id uuid, opening bigint, closing bigint, "from" date, until date)
  language sql stable security definer set search_path = public, pg_temp as $$
  select s.bank_account_id, s.id, s.opening, s.closing, s.from_day, s.until_day from bank_statement s
  where s.cooperative_id = asking_cooperative() and asking_holds('administrator', 'auditor', 'board')
  order by s.until_day desc, s.from_day desc nulls last, s.imported_at desc, s.reference desc, s.id desc
$$;
comment on function bank_balances() is
  'With what the statements of the bank begin and end, in cents, the newest first; nothing for who does not answer for '
  'the books.';
revoke all on function bank_balances() from public;
grant execute on function bank_balances() to gilde_app;
create function bank_lines_waiting() returns table (lines integer, amount bigint)
  language sql stable security definer set search_path = public, pg_temp as $$
  select count(*)::integer, coalesce(sum(l.amount), 0)::bigint from bank_line l
  where l.cooperative_id = asking_cooperative() and l.amount <> 0 and not exists (
    select from bank_match m where m.cooperative_id = l.cooperative_id and m.line_id = l.id and m.undone_at is null)
  having asking_holds('administrator', 'auditor', 'board')
$$;
comment on function bank_lines_waiting() is
  'How many lines of the bank nobody decided about yet and what they come to in cents, in and out together; no row for '
  'who does not answer for the books.';
revoke all on function bank_lines_waiting() from public;
grant execute on function bank_lines_waiting() to gilde_app;
