CREATE OR REPLACE FUNCTION public.keep_call_off()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if asking_purpose() <> 'person' then
    return new;
  end if;
  if exists (select from thing_word w where w.cooperative_id = old.cooperative_id and w.booking_id = old.id)
    or new.ended_at >= old.from_at or new.ended_at < old.booked_at or at_now() >= old.from_at then
    raise exception 'what was fetched or has begun is not called off' using errcode = 'restrict_violation';
  end if;
  return new;
end
$function$
