CREATE OR REPLACE FUNCTION public.begin_access_anew(whom uuid, moment timestamp with time zone)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  unsure constant boolean := exists (select from hands_on_access(whom, moment));
begin
  update sign_in_card set withdrawn_at = moment where person_id = whom and used_at is null and withdrawn_at is null;
  update session set ended_at = greatest(moment, started_at)
  where person_id = whom and ended_at is null and (unsure or way_in = 'card');
  if unsure then
    delete from passkey where person_id = whom;
    delete from second_factor where person_id = whom;
    delete from recovery_code where person_id = whom;
    insert into sign_in_event (id, person_id, what, device, at) values (gen_random_uuid(), whom, 'access-begun-anew', '|', moment);
  end if;
end
$function$
