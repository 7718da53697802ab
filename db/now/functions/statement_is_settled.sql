CREATE OR REPLACE FUNCTION public.statement_is_settled(of_cooperative uuid, of_statement uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select statement_was_sent(of_cooperative, of_statement) or exists (
    select from statement_event where cooperative_id = of_cooperative and statement_id = of_statement and kind = 'recalled')
$function$
