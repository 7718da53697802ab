CREATE OR REPLACE FUNCTION public.keep_application()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if old.ended_on is not null and (new.stage, new.ended_on) is distinct from (old.stage, old.ended_on)
    and (old.stage = 'member' or not exists (
      select from application_righting r where r.cooperative_id = old.cooperative_id and r.application_id = old.id
        and r.revision = new.revision)) then
    raise exception 'an application that ended does not go on' using errcode = 'restrict_violation';
  end if;
  if new.revision <> old.revision + 1 then
    raise exception 'an application goes on one step at a time' using errcode = 'restrict_violation';
  end if;
  return new;
end
$function$
