CREATE OR REPLACE FUNCTION public.end_permission_once()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if old.ended_on is not null or asking_purpose() = 'person' and new.ended_by is distinct from asking_person() then
    raise exception 'a permission is ended once, by who asks' using errcode = 'restrict_violation';
  end if;
  if asking_purpose() = 'person' and asking_municipality() is null and new.ended_on <> old.valid_from then
    raise exception 'a member puts a permission right, and does not end it' using errcode = 'restrict_violation';
  end if;
  return new;
end
$function$
