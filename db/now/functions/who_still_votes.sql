CREATE OR REPLACE FUNCTION public.who_still_votes(of_application uuid)
 RETURNS SETOF uuid
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  here constant uuid := asking_cooperative();
begin
  if not asking_holds('coach', 'administrator') then
    return;
  end if;
  return query
    select voter from voters_of(here, of_application) voter
    where not exists (select from admission_ballot b
      where b.cooperative_id = here and b.application_id = of_application and b.member_id = voter);
end
$function$
