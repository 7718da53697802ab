CREATE OR REPLACE FUNCTION public.plans_that_stand(of_members uuid[], at_moment timestamp with time zone)
 RETURNS TABLE(member_id uuid, kind text, count integer, amount bigint)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select a.member_id, 'recurring', count(p.id)::integer, null::bigint
  from asking_what_stands(of_members) a left join recurring_plan p
    on p.cooperative_id = a.here and p.member_id = a.member_id and p.state = 'running'
  group by a.member_id, a.here
$function$
