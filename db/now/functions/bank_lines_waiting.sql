-- How many lines of the bank nobody decided about yet and what they come to in cents, in and out together; no row for who does not answer for the books.
CREATE OR REPLACE FUNCTION public.bank_lines_waiting()
 RETURNS TABLE(lines integer, amount bigint)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select count(*)::integer, coalesce(sum(l.amount), 0)::bigint from bank_line l
  where l.cooperative_id = asking_cooperative() and l.amount <> 0 and not exists (
    select from bank_match m where m.cooperative_id = l.cooperative_id and m.line_id = l.id and m.undone_at is null)
  having asking_holds('administrator', 'auditor', 'board')
$function$
