CREATE OR REPLACE FUNCTION public.keep_step_in_place_of()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if new.instead_of is not null and not exists (
    select from application_righting r where r.cooperative_id = new.cooperative_id
      and r.application_id = new.application_id and r.step_id = new.instead_of) and asking_purpose() = 'person' then
    raise exception 'a step comes in the place of one that was put right' using errcode = 'restrict_violation';
  end if;
  return new;
end
$function$
