-- Of the tables up to 012 only: true for jobs and the operator too. What is new says asking_holds() for people and asking_as() for the rest, by the procedures below.
CREATE OR REPLACE FUNCTION public.asking_has_role(VARIADIC roles text[])
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  here constant uuid := asking_cooperative();
  me constant uuid := asking_person();
begin
  return case asking_purpose()
    when 'job' then true
    when 'operator' then true
    when 'person' then exists (
      select from role_assignment
      where cooperative_id = here and person_id = me and role = any (roles) and until is null)
    else false
  end;
end
$function$
