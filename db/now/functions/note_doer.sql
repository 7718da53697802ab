CREATE OR REPLACE FUNCTION public.note_doer()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if asking_purpose() = 'person' then
    new.doer_id := asking_doer();
  end if;
  return new;
end
$function$
