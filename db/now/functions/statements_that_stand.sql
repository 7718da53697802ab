CREATE OR REPLACE FUNCTION public.statements_that_stand(of_members uuid[], at_moment timestamp with time zone)
 RETURNS TABLE(member_id uuid, kind text, count integer, amount bigint)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select a.member_id, t.kind, t.count::integer, null::bigint
  from asking_what_stands(of_members) a cross join lateral (
    select 'statements' as kind, count(*) as count from statement s
      where s.cooperative_id = a.here and s.member_id = a.member_id and s.confirmed_at is null and s.withdrawn_at is null
        and s.month <> date_trunc('month', a.last_day)::date
    union all
    select 'last-statement', case when exists (
        select from statement s where s.cooperative_id = a.here and s.member_id = a.member_id
          and s.month = date_trunc('month', a.last_day)::date and s.confirmed_at is not null) then 0 else 1 end
      from placing_of(a.here, a.member_id, a.last_day) p where p.municipality_id is not null) t
$function$
