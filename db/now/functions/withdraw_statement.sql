-- Withdraws a statement that was read in error, for the administration: ok, statement-not-found, or statement-decided when somebody decided about a line that no other statement has.
CREATE OR REPLACE FUNCTION public.withdraw_statement(statement uuid, why text, at timestamp with time zone)
 RETURNS text
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
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
$function$
