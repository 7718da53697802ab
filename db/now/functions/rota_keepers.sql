CREATE OR REPLACE FUNCTION public.rota_keepers()
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select m.id from member m
  where m.cooperative_id = asking_cooperative() and exists (select from role_assignment r
    where r.cooperative_id = m.cooperative_id and r.person_id = m.person_id and r.role in ('coach', 'administrator') and r.until is null)
$function$
