CREATE OR REPLACE FUNCTION public.end_on_behalf_with_no()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  update on_behalf set ended_at = greatest(begun_at, new.since)
  where cooperative_id = new.cooperative_id and person_id = new.person_id and ended_at is null;
  return null;
end
$function$
