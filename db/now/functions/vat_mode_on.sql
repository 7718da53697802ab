CREATE OR REPLACE FUNCTION public.vat_mode_on(of_cooperative uuid, on_day date)
 RETURNS text
 LANGUAGE sql
 STABLE
AS $function$
  select coalesce((
    select v.mode from vat_mode v where v.cooperative_id = of_cooperative and v.from_day <= on_day
    order by v.from_day desc limit 1), 'normal')
$function$
