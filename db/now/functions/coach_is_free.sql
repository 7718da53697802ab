CREATE OR REPLACE FUNCTION public.coach_is_free(of_coach uuid, besides uuid, from_moment timestamp with time zone, for_minutes integer)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  here constant uuid := asking_cooperative();
begin
  if asking_purpose() = 'person' and of_coach <> asking_person() and not exists (
    select from appointment a where a.cooperative_id = here and a.id = besides and a.coach_id = of_coach
      and a.member_id in (select asking_members())) then
    return false;
  end if;
  perform hold_agenda(here, of_coach);
  return not coach_speaks_then(here, of_coach, besides, from_moment, for_minutes);
end
$function$
