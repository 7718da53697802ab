CREATE OR REPLACE FUNCTION public.leaving_asks_yes(of_leaving uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  return exists (
    select from leaving l join member m on m.cooperative_id = l.cooperative_id and m.id = l.member_id
    join role_assignment r on r.cooperative_id = l.cooperative_id and r.role = 'administrator' and r.until is null
    where l.cooperative_id = asking_cooperative() and l.id = of_leaving and l.taken_back_at is null and l.seen_at is null
      and m.left_on is null and (l.said_how <> 'self' and r.person_id = l.said_by
        or r.person_id in (select behind(l.said_by, at_now(), 9223372036854775807))));
end
$function$
