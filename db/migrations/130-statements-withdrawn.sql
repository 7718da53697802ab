-- A statement that was read in error is withdrawn: the file stays, its balances count no more, and its lines go as far as
-- nobody decided about them and no other statement has them.

alter table bank_statement
  add column withdrawn_at timestamptz,
  add column withdrawn_by uuid references person,
  add column withdrawn_why text check (length(withdrawn_why) between 1 and 300),
  add constraint bank_statement_withdrawn check (
    (withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdrawn_why is null));
comment on column bank_statement.withdrawn_at is 'Since when it counts no more, by whom and why: it was read in error.';

-- A line never changes. It goes only with its statement, before anybody decided about it; the file keeps it.
create function keep_bank_line() returns trigger
  language plpgsql set search_path = public, pg_temp as $$
begin
  if tg_op = 'DELETE' and exists (
    select from bank_statement s
    where s.cooperative_id = old.cooperative_id and s.id = old.statement_id and s.withdrawn_at is not null) then
    return old;
  end if;
  raise exception 'a line of the bank is append-only: correct by adding a row' using errcode = 'restrict_violation';
end
$$;
drop trigger bank_line_never_changes on bank_line;
create trigger bank_line_never_changes before update or delete on bank_line for each row execute function keep_bank_line();

create function withdraw_statement(statement uuid, why text, at timestamptz) returns text
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  coop constant uuid := asking_cooperative();
  found bank_statement;
  only_here uuid[];
begin
  select * into found from bank_statement s
  where s.cooperative_id = coop and s.id = statement and s.withdrawn_at is null and asking_holds('administrator') for update;
  if found.id is null then
    return 'statement-not-found';
  end if;
  -- What another statement of the account has on its days was read there again, and is no line of this one alone.
  select coalesce(array_agg(l.id), '{}') into only_here from bank_line l
  where l.cooperative_id = coop and l.statement_id = found.id and not exists (
    select from bank_statement o
    where o.cooperative_id = coop and o.bank_account_id = found.bank_account_id and o.id <> found.id and o.withdrawn_at is null
      and o.lines_added < o.lines_in_file and l.booked_on between coalesce(o.from_day, o.until_day) and o.until_day);
  if exists (select from bank_match m where m.cooperative_id = coop and m.line_id = any (only_here)) then
    return 'statement-decided';
  end if;
  update bank_statement set withdrawn_at = at, withdrawn_by = asking_person(), withdrawn_why = why
  where cooperative_id = coop and id = found.id;
  delete from bank_rejection where cooperative_id = coop and line_id = any (only_here);
  delete from bank_sale where cooperative_id = coop and line_id = any (only_here);
  delete from bank_line where cooperative_id = coop and id = any (only_here);
  return 'ok';
end
$$;
comment on function withdraw_statement(uuid, text, timestamptz) is
  'Withdraws a statement that was read in error, for the administration: ok, statement-not-found, or statement-decided when '
  'somebody decided about a line that no other statement has.';
revoke all on function withdraw_statement(uuid, text, timestamptz) from public;
grant execute on function withdraw_statement(uuid, text, timestamptz) to gilde_app;

-- What the bank says is what the statements say that stand.
create or replace function bank_balances() returns table (
    account uuid, id uuid, opening bigint, closing bigint, "from" date, until date)
  language sql stable security definer set search_path = public, pg_temp as $$
  select s.bank_account_id, s.id, s.opening, s.closing, s.from_day, s.until_day from bank_statement s
  where s.cooperative_id = asking_cooperative() and s.withdrawn_at is null
    and asking_holds('administrator', 'auditor', 'board')
  order by s.until_day desc, s.from_day desc nulls last, s.imported_at desc, s.reference desc, s.id desc
$$;
create or replace function bank_known_until() returns date
  language sql stable security definer set search_path = public, pg_temp as $$
  select least(
    (select min(last.until_day) from (
      select max(s.until_day) as until_day from bank_statement s
      where s.cooperative_id = asking_cooperative() and s.withdrawn_at is null group by s.bank_account_id) last),
    (select min(l.booked_on) - 1 from bank_line l
      where l.cooperative_id = asking_cooperative() and l.amount > 0 and not exists (
        select from bank_match m where m.cooperative_id = l.cooperative_id and m.line_id = l.id and m.undone_at is null)))
  where (asking_holds('administrator', 'auditor') or asking_as('job'))
    and exists (select from bank_statement s where s.cooperative_id = asking_cooperative() and s.withdrawn_at is null)
$$;
