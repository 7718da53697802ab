CREATE OR REPLACE FUNCTION public.receipts_that_stand(of_members uuid[], at_moment timestamp with time zone)
 RETURNS TABLE(member_id uuid, kind text, count integer, amount bigint)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select a.member_id, 'receipts', count(r.id)::integer, null::bigint
  from asking_what_stands(of_members) a left join receipt r
    on r.cooperative_id = a.here and r.member_id = a.member_id
      and (r.state = 'waiting' or r.state = 'returned' and r.settled_at > a.said_at)
  group by a.member_id, a.here
$function$
