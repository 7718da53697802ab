CREATE OR REPLACE FUNCTION public.keep_application_kept()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if asking_purpose() <> 'nobody' and (new.until <= today() or new.until > (today() + interval '1 year')::date) then
    raise exception 'an application is kept a year longer at most' using errcode = 'restrict_violation';
  end if;
  return new;
end $function$
