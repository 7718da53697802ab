CREATE OR REPLACE FUNCTION public.keep_word_in_time()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if new.moment = 'fetched' and exists (select from thing_word w where w.cooperative_id = new.cooperative_id
    and w.booking_id = new.booking_id and w.moment = 'returned') then
    raise exception 'once it is back nobody says how it was when fetched' using errcode = 'restrict_violation';
  end if;
  return new;
end
$function$
