CREATE OR REPLACE FUNCTION public.who_can_confirm_me()
 RETURNS SETOF text
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if asking_purpose() <> 'person' then
    return;
  end if;
  return query
    select distinct p.name from role_assignment r join person p on p.id = r.person_id
    where r.cooperative_id = asking_cooperative() and r.role in ('administrator', 'board') and r.until is null
      and p.id <> asking_person()
      and p.id not in (select behind(asking_person(), at_now(), 9223372036854775807))
      and not exists (select from hands_on_access(p.id, at_now()))
    order by 1;
end
$function$
