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
$function$
