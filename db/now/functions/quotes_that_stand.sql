CREATE OR REPLACE FUNCTION public.quotes_that_stand(of_members uuid[], at_moment timestamp with time zone)
 RETURNS TABLE(member_id uuid, kind text, count integer, amount bigint)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select a.member_id, 'quotes', count(q.id)::integer, null::bigint
  from asking_what_stands(of_members) a left join quote q
    on q.cooperative_id = a.here and q.member_id = a.member_id
      and (q.state = 'submitted' or q.state = 'sent' and q.valid_until >= day_of(at_moment))
  group by a.member_id, a.here
$function$
