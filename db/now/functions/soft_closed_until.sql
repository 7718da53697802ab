CREATE OR REPLACE FUNCTION public.soft_closed_until(of_cooperative uuid)
 RETURNS date
 LANGUAGE sql
 STABLE
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select max(c.until_day) from period_soft_close c
  where c.cooperative_id = of_cooperative and not exists (
    select from period_reopening r where r.cooperative_id = c.cooperative_id and r.soft_close_id = c.id)
$function$
