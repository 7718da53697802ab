CREATE OR REPLACE FUNCTION public.coaches_here()
 RETURNS TABLE(id uuid, name text, active boolean)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  here constant uuid := asking_cooperative();
begin
  if asking_holds('member', 'coach', 'administrator') or asking_purpose() = 'job' then
    return query select p.id, p.name, bool_or(r.until is null)
      from role_assignment r join person p on p.id = r.person_id
      where r.cooperative_id = here and r.role = 'coach' group by p.id, p.name order by p.name, p.id;
  end if;
end
$function$
