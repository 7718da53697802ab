-- Why a statement cannot be withdrawn was only found out by trying. Which lines hold it is now one rule, that the page asks
-- before and withdrawing itself asks again.

create function lines_of_one_statement(of_statement uuid) returns table (statement uuid, line uuid, decided boolean)
  language sql stable as $$
  select l.statement_id, l.id, exists (
    select from bank_match m where m.cooperative_id = l.cooperative_id and m.line_id = l.id)
  from bank_line l
  join bank_statement s on s.cooperative_id = l.cooperative_id and s.id = l.statement_id
  where l.cooperative_id = asking_cooperative() and (of_statement is null or l.statement_id = of_statement)
    and not exists (
      select from bank_statement o
      where o.cooperative_id = s.cooperative_id and o.bank_account_id = s.bank_account_id and o.id <> s.id
        and o.withdrawn_at is null and o.lines_added < o.lines_in_file
        and l.booked_on between coalesce(o.from_day, o.until_day) and o.until_day)
$$;
comment on function lines_of_one_statement(uuid) is
  'The lines that only that statement has (of every statement when null), and whether anybody ever decided about them: what '
  'another statement of the account has on its days was read there again, and is no line of this one alone.';
revoke all on function lines_of_one_statement(uuid) from public;
grant execute on function lines_of_one_statement(uuid) to gilde_app;

create or replace function withdraw_statement(statement uuid, why text, at timestamptz) returns text
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  coop constant uuid := asking_cooperative();
  found bank_statement;
  only_here uuid[];
begin
  select * into found from bank_statement s
  where s.cooperative_id = coop and s.id = withdraw_statement.statement and s.withdrawn_at is null
    and asking_holds('administrator') for update;
  if found.id is null then
    return 'statement-not-found';
  end if;
  if exists (select from lines_of_one_statement(found.id) one where one.decided) then
    return 'statement-decided';
  end if;
  select coalesce(array_agg(one.line), '{}') into only_here from lines_of_one_statement(found.id) one;
  update bank_statement set withdrawn_at = at, withdrawn_by = asking_person(), withdrawn_why = why
  where cooperative_id = coop and id = found.id;
  delete from bank_rejection where cooperative_id = coop and line_id = any (only_here);
  delete from bank_sale where cooperative_id = coop and line_id = any (only_here);
  delete from bank_line where cooperative_id = coop and id = any (only_here);
  return 'ok';
end
$$;
