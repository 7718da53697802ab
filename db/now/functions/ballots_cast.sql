CREATE OR REPLACE FUNCTION public.ballots_cast(of_application uuid)
 RETURNS TABLE(yes integer, no integer, abstain integer, members integer)
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
    select count(*) filter (where b.answer = 'yes')::integer, count(*) filter (where b.answer = 'no')::integer,
      count(*) filter (where b.answer = 'abstain')::integer,
      (select count(distinct r.person_id)::integer from role_assignment r
        where r.cooperative_id = here and r.role = 'member' and r.until is null)
    from admission_ballot b where b.cooperative_id = here and b.application_id = of_application;
end
$function$
