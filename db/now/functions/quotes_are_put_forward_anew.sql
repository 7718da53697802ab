CREATE OR REPLACE FUNCTION public.quotes_are_put_forward_anew()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  with anew as (
    update quote set revision = revision + 1, agreed_by = null,
      submitted_by = case asking_purpose() when 'person' then asking_person() else submitted_by end
    where cooperative_id = new.cooperative_id and customer_id = new.id and state = 'submitted'
    returning id
  )
  insert into quote_event (cooperative_id, quote_id, id, kind, at, by_person)
  select new.cooperative_id, anew.id, gen_random_uuid(), 'edited', at_now(), asking_person() from anew;
  return null;
end
$function$
