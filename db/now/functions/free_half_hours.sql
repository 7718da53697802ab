CREATE OR REPLACE FUNCTION public.free_half_hours()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  delete from thing_claim c
  where c.cooperative_id = new.cooperative_id and c.booking_id = new.id and c.at >= new.ended_at;
  return new;
end
$function$
