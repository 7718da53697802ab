CREATE OR REPLACE FUNCTION public.keep_why_of_end()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if asking_purpose() = 'person' and (not asking_holds('administrator') or new.taken_back_at is not null) then
    raise exception 'who ends a membership says why' using errcode = 'restrict_violation';
  end if;
  return new;
end
$function$
