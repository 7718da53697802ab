CREATE OR REPLACE FUNCTION public.people_shared_with()
 RETURNS TABLE(person_id uuid, name text)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  return query select distinct p.id, p.name from consent c join person p on p.id = c.person_id
    where asking_purpose() in ('person', 'former-member') and c.cooperative_id = asking_cooperative()
      and c.member_id in (select asking_members());
end
$function$
