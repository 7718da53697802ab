CREATE OR REPLACE FUNCTION public.keep_who_answered()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  new.answered_by := case when new.answered_at is not null then asking_person() end;
  return new;
end
$function$
