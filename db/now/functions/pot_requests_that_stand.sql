CREATE OR REPLACE FUNCTION public.pot_requests_that_stand(of_members uuid[], at_moment timestamp with time zone)
 RETURNS TABLE(member_id uuid, kind text, count integer, amount bigint)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select a.member_id, 'pot-requests', count(r.id)::integer, case when a.amounts then sum(r.amount)::bigint end
  from asking_what_stands(of_members) a left join pot_request r
    on r.cooperative_id = a.here and r.member_id = a.member_id and r.closed_at is null and not exists (
      select from pot_movement m where m.cooperative_id = r.cooperative_id and m.request_id = r.id and not exists (
        select from pot_movement u where u.cooperative_id = m.cooperative_id and u.undoes_id = m.id))
  group by a.member_id, a.here, a.amounts
$function$
