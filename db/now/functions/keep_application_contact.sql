CREATE OR REPLACE FUNCTION public.keep_application_contact()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if new.revision <> old.revision + 1 then
    raise exception 'how to reach who applies is corrected as it was seen' using errcode = 'restrict_violation';
  end if;
  if asking_purpose() = 'link' and (new.benefit, new.municipality) is distinct from (old.benefit, old.municipality) then
    raise exception 'by a link only how to reach somebody is corrected' using errcode = 'restrict_violation';
  end if;
  return new;
end
$function$
