CREATE OR REPLACE FUNCTION public.keep_yes_of_another()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if asking_purpose() = 'person' and (my_access_is_open(at_now()) or exists (
    select from pot_yes y
    where y.cooperative_id = new.cooperative_id and y.request_id = new.request_id and not is_another(y.person_id)))
  then
    raise exception 'a second yes to a request is of another person' using errcode = 'restrict_violation';
  end if;
  return new;
end
$function$
