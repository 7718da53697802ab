CREATE OR REPLACE FUNCTION public.scheme_version_for(of_cooperative uuid, of_member uuid, on_day date)
 RETURNS scheme_version
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select v from scheme_version v
  where v.cooperative_id = of_cooperative and v.state = 'decided' and v.from_day <= on_day and v.scheme_id = coalesce(
    (select g.scheme_id from member_scheme g
     where g.cooperative_id = of_cooperative and g.member_id = of_member and g.from_day <= on_day
     order by g.from_day desc limit 1),
    (select s.id from scheme s where s.cooperative_id = of_cooperative and s.is_default))
  order by v.from_day desc limit 1
$function$
