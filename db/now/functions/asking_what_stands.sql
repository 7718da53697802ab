CREATE OR REPLACE FUNCTION public.asking_what_stands(of_members uuid[])
 RETURNS TABLE(member_id uuid, here uuid, mine boolean, amounts boolean, said_at timestamp with time zone, last_day date)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  office constant boolean := asking_holds('administrator');
  of_others constant boolean := office or asking_holds('coach');
begin
  return query
    select m.id, m.cooperative_id, own.it, own.it or office, coalesce(l.said_at, at_now()), coalesce(l.last_day, today())
    from member m
    cross join lateral (select m.id in (select asking_members()) as it) own
    left join leaving l on l.cooperative_id = m.cooperative_id and l.member_id = m.id and l.taken_back_at is null
    where m.cooperative_id = asking_cooperative() and m.id = any (of_members)
      and case when own.it then l.id is not null else of_others end;
end
$function$
