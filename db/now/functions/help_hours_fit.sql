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
    and (array[h.helper_id, h.helped_id] && array(select asking_members() union all select help_written_for()));
  if helped is null then
    return false;
  end if;
  perform from member where cooperative_id = here and id = helped for no key update;
  return help_hours_of(here, helped) - minutes >= help_hours_lowest();
end
$function$
