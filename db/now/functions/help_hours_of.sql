CREATE OR REPLACE FUNCTION public.help_hours_of(of_cooperative uuid, of_member uuid)
 RETURNS bigint
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select coalesce((select sum(t.minutes) from help_transfer t where t.cooperative_id = of_cooperative and t.to_member_id = of_member), 0)
    - coalesce((select sum(t.minutes) from help_transfer t where t.cooperative_id = of_cooperative and t.from_member_id = of_member), 0)
$function$
