CREATE OR REPLACE FUNCTION public.may_ask_for_deliver_to_municipality(payload jsonb)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  return (asking_holds('administrator') or asking_holds('board')) and exists (
    select from municipality g
    where g.cooperative_id = asking_cooperative() and g.id = (payload ->> 'municipalityId')::uuid);
end
$function$
