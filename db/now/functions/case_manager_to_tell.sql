CREATE OR REPLACE FUNCTION public.case_manager_to_tell(of_members uuid[], at_moment timestamp with time zone)
 RETURNS TABLE(member_id uuid, kind text, count integer, amount bigint)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select a.member_id, 'municipality', case when exists (
      select from client_message m where m.cooperative_id = a.here and m.member_id = a.member_id and m.from_member
        and m.written_at >= a.said_at) then 0 else 1 end, null::bigint
  from asking_what_stands(of_members) a cross join lateral placing_of(a.here, a.member_id, a.last_day) p
  where a.mine and p.municipality_id is not null
$function$
