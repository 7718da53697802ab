CREATE OR REPLACE FUNCTION public.is_my_to_do_mail(cooperative uuid, person uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  return asking_purpose() = 'person' and cooperative = asking_cooperative() and person = asking_person() and asking_belongs();
end
$function$
