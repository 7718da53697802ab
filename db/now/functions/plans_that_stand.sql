CREATE OR REPLACE FUNCTION public.plans_that_stand(of_member uuid, at_moment timestamp with time zone)
 RETURNS TABLE(kind text, count integer, amount bigint)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select 'recurring', count(p.id)::integer, null::bigint
  from asking_what_stands(of_member) a left join recurring_plan p
    on p.cooperative_id = a.here and p.member_id = of_member and p.state = 'running'
  group by a.here
$function$
