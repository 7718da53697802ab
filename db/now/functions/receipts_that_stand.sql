CREATE OR REPLACE FUNCTION public.receipts_that_stand(of_member uuid, at_moment timestamp with time zone)
 RETURNS TABLE(kind text, count integer, amount bigint)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select 'receipts', count(r.id)::integer, null::bigint
  from asking_what_stands(of_member) a left join receipt r
    on r.cooperative_id = a.here and r.member_id = of_member
      and (r.state = 'waiting' or r.state = 'returned' and r.settled_at > a.said_at)
  group by a.here
$function$
