CREATE OR REPLACE FUNCTION public.keep_opening_by_two()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if asking_purpose() <> 'nobody' and new.answer = 'yes' and (my_access_is_open(at_now()) or not is_another(old.asked_by)) then
    raise exception 'a late opening balance is approved by another person' using errcode = 'restrict_violation';
  end if;
  return new;
end
$function$
