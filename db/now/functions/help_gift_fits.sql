CREATE OR REPLACE FUNCTION public.help_gift_fits(gift uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  here constant uuid := asking_cooperative();
  offered record;
begin
  select g.from_member_id, g.minutes into offered from help_gift g
  where g.cooperative_id = here and g.id = gift and g.to_member_id in (select asking_members());
  if not found then
    return false;
  end if;
  perform from member where cooperative_id = here and id = offered.from_member_id for no key update;
  return help_hours_of(here, offered.from_member_id) >= offered.minutes;
end
$function$
