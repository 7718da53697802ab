CREATE OR REPLACE FUNCTION public.to_do_mail_is_chosen()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if asking_purpose() <> 'person' and new.weekday is distinct from old.weekday and new.weekday is not null then
    raise exception 'only the person chooses a day for a mail' using errcode = 'insufficient_privilege';
  end if;
  return new;
end
$function$
