CREATE OR REPLACE FUNCTION public.asking_members()
 RETURNS SETOF uuid
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  return query select id from member
    where asking_purpose() = 'person' and cooperative_id = asking_cooperative() and person_id = asking_person();
end
$function$
