CREATE OR REPLACE FUNCTION public.keep_application()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if new.revision <> old.revision + 1 then
    raise exception 'an application goes on one step at a time' using errcode = 'restrict_violation';
  end if;
  return new;
end
$function$
