CREATE OR REPLACE FUNCTION public.asking_businesses()
 RETURNS SETOF uuid
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  return query select business_id from member_business
    where cooperative_id = asking_cooperative() and member_id in (select asking_members()) and until is null;
end
$function$
