CREATE OR REPLACE FUNCTION public.statement_was_sent(of_cooperative uuid, of_statement uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select count(*) filter (where kind = 'sent') > count(*) filter (where kind = 'not-posted')
  from statement_event where cooperative_id = of_cooperative and statement_id = of_statement and kind in ('sent', 'not-posted')
$function$
