CREATE OR REPLACE FUNCTION public.help_hours_agreed(of_member uuid, on_day date)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  here constant uuid := asking_cooperative();
begin
  return asking_holds('member', 'coach', 'administrator') and not exists (
    select from policy_in_force(here, municipality_of(here, of_member, on_day), on_day) p where p.policy ->> 'hoursForEachOther' = 'no');
end
$function$
