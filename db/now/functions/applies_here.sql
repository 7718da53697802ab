CREATE OR REPLACE FUNCTION public.applies_here(of_cooperative uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  return asking_purpose() = 'link' and of_cooperative = asking_cooperative() and takes_applications(of_cooperative)
    and not exists (select from link where token = asking_link());
end
$function$
