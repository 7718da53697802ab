CREATE OR REPLACE FUNCTION public.access_of_who_becomes_more()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  was_more boolean;
begin
  if asking_purpose() = 'nobody' or new.until is not null or not more_than_a_member(new.person_id) then
    return null;
  end if;
  select coalesce(bool_or(role <> 'member'), false) or count(distinct cooperative_id) > 1 into was_more
  from role_assignment
  where person_id = new.person_id and until is null
    and (cooperative_id, role) is distinct from (new.cooperative_id, new.role);
  if not was_more and not exists (select from installation_operator where person_id = new.person_id) then
    perform begin_access_anew(new.person_id, new.since);
  end if;
  return null;
end
$function$
