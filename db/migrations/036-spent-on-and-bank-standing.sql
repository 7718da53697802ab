-- What money from a pot was spent on, in the words of whoever booked it. It stood only in the name of the entry, in
-- Dutch, where the pages looked for it after a colon. Rows from before stay as they are and are told by that name:
-- they never change, and a guess would be a fact made up.
alter table pot_movement add column what text
  constraint pot_movement_what_is_short check (length(what) between 1 and 300),
  add constraint pot_movement_what_of_money check (what is null or kind in ('spent', 'returned'));
comment on column pot_movement.what is
  'On what it was spent, or from where it came back, as whoever booked it said or the bank named it; null when a '
  'sharing or an opening moved the pot, and in rows from before 036.';

-- The board answers for the money, and its page said "in the bank" of what the books said. It reads the balances of the
-- statements, and of the lines nothing but how many wait and what they come to: who paid whom stays with the office.
call roles_read('bank_account', 'board');
call roles_read('bank_statement', 'board');
-- A statement is no longer seen by the office alone, so its file says for itself who reads it.
alter policy with_statement on file using (
  ((select asking_holds('administrator', 'auditor')) or (select asking_as('job', 'operator'))) and exists (
    select from bank_statement s where s.cooperative_id = file.cooperative_id and s.file_id = file.id));

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
