CREATE OR REPLACE FUNCTION public.note_doer()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  new.doer_id := asking_doer();
  return new;
end
$function$
