CREATE OR REPLACE FUNCTION public.inside_work_that_stands(of_members uuid[], at_moment timestamp with time zone)
 RETURNS TABLE(member_id uuid, kind text, count integer, amount bigint)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select a.member_id, 'inside-jobs', count(j.id)::integer, null::bigint
  from asking_what_stands(of_members) a left join inside_job j
    on j.cooperative_id = a.here and a.member_id in (j.payer_id, j.earner_id) and j.closed_at is null and j.entry_id is null
  group by a.member_id, a.here
$function$
