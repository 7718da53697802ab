-- The lines that only that statement has (of every statement when null), and whether anybody ever decided about them: what another statement of the account has on its days was read there again, and is no line of this one alone.
CREATE OR REPLACE FUNCTION public.lines_of_one_statement(of_statement uuid)
 RETURNS TABLE(statement uuid, line uuid, decided boolean)
 LANGUAGE sql
 STABLE
AS $function$
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
$function$
