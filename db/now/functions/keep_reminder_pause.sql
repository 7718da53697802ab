CREATE OR REPLACE FUNCTION public.keep_reminder_pause()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if asking_purpose() <> 'nobody' and not asking_holds('administrator')
    and new.until_day > day_of(new.asked_at) + 14 then
    raise exception 'a member waits two weeks with reminding' using errcode = 'restrict_violation';
  end if;
  return new;
end
$function$
