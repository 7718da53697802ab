-- Whether a later version of the month was confirmed: that one goes to the municipality, and this one no more.
CREATE OR REPLACE FUNCTION public.statement_is_replaced(of_cooperative uuid, of_statement uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select exists (
    select from statement s
    join statement l on l.cooperative_id = s.cooperative_id and l.member_id = s.member_id and l.month = s.month
      and l.version > s.version and l.confirmed_at is not null
    where s.cooperative_id = of_cooperative and s.id = of_statement)
$function$
