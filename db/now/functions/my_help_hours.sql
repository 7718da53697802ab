CREATE OR REPLACE FUNCTION public.my_help_hours(mine uuid)
 RETURNS bigint
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  here constant uuid := asking_cooperative();
begin
  if mine not in (select asking_members()) then
    return null;
  end if;
  perform from member where cooperative_id = here and id = mine for no key update;
  return help_hours_of(here, mine);
end
$function$
