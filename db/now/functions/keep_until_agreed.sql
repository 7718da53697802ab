CREATE OR REPLACE FUNCTION public.keep_until_agreed()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if asking_purpose() in ('person', 'link') and exists (
    select from application a where a.cooperative_id = new.cooperative_id and a.id = new.id and a.keep_until is not null
      and not exists (select from application_kept k where k.cooperative_id = a.cooperative_id and k.application_id = a.id
        and k.until = a.keep_until)) then
    raise exception 'an application is kept longer as who applied agreed' using errcode = 'restrict_violation';
  end if;
  return null;
end
$function$
