CREATE OR REPLACE FUNCTION public.inside_work_that_stands(of_member uuid, at_moment timestamp with time zone)
 RETURNS TABLE(kind text, count integer, amount bigint)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select 'inside-jobs', count(j.id)::integer, null::bigint
  from asking_what_stands(of_member) a left join inside_job j
    on j.cooperative_id = a.here and of_member in (j.payer_id, j.earner_id) and j.closed_at is null and j.entry_id is null
  group by a.here
$function$
