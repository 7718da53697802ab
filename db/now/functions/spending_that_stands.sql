CREATE OR REPLACE FUNCTION public.spending_that_stands(of_members uuid[], at_moment timestamp with time zone)
 RETURNS TABLE(member_id uuid, kind text, count integer, amount bigint)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select a.member_id, t.kind, t.count::integer, case when a.amounts then t.amount::bigint end
  from asking_what_stands(of_members) a cross join lateral (
    select 'costs-waiting' as kind, count(*) as count, sum(c.total) as amount from waiting_cost c
      where c.cooperative_id = a.here and c.member_id = a.member_id and c.answer is null
    union all
    select 'journeys', count(*), null from journey j
      where j.cooperative_id = a.here and j.member_id = a.member_id and j.state = 'waiting'
    union all
    select 'costs-owed', count(*), sum(c.total - c.paid) from job_cost c
      where c.cooperative_id = a.here and c.member_id = a.member_id and c.paid_by = 'member' and c.reversed_at is null
        and c.total <> c.paid) t
$function$
