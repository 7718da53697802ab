CREATE OR REPLACE FUNCTION public.book_now()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  new.booked_at := at_now();
  return new;
end
$function$
