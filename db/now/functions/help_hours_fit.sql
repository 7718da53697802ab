CREATE OR REPLACE FUNCTION public.help_hours_fit(promise uuid, minutes integer)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  here constant uuid := asking_cooperative();
  helped uuid;
begin
  select h.helped_id into helped from help_promise h where h.cooperative_id = here and h.id = promise
    and (h.helper_id in (select asking_members()) or h.helped_id in (select asking_members()));
  if helped is null then
    return false;
  end if;
  perform from member where cooperative_id = here and id = helped for no key update;
  return help_hours_of(here, helped) - minutes >= help_hours_lowest();
end
$function$
