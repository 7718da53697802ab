CREATE OR REPLACE FUNCTION public.hold_application(of_application uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if asking_holds('coach', 'administrator', 'board') then
    perform from application a where a.cooperative_id = asking_cooperative() and a.id = of_application for update;
    return found;
  end if;
  return false;
end
$function$
