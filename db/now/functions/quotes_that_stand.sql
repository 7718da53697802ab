CREATE OR REPLACE FUNCTION public.quotes_that_stand(of_member uuid, at_moment timestamp with time zone)
 RETURNS TABLE(kind text, count integer, amount bigint)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select 'quotes', count(q.id)::integer, null::bigint
  from asking_what_stands(of_member) a left join quote q
    on q.cooperative_id = a.here and q.member_id = of_member
      and (q.state = 'submitted' or q.state = 'sent' and q.valid_until >= day_of(at_moment))
  group by a.here
$function$
