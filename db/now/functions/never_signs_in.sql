CREATE OR REPLACE FUNCTION public.never_signs_in(who uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  return not exists (select from person p where p.id = who and p.email is not null)
    and not exists (select from passkey k where k.person_id = who);
end
$function$
