CREATE OR REPLACE FUNCTION public.end_on_behalf_with_role()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  update on_behalf set ended_at = greatest(begun_at, new.until)
  where cooperative_id = new.cooperative_id and new.person_id in (person_id, by_person) and ended_at is null;
  return null;
end
$function$
