CREATE OR REPLACE FUNCTION public.waits_for_another(whom uuid, of_cooperative uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select exists (select from hands_on_access(whom, at_now())) and exists (
    select from role_assignment r
    where r.cooperative_id = of_cooperative and r.role in ('administrator', 'board') and r.until is null
      and r.person_id <> whom
      and r.person_id not in (select behind(whom, at_now(), 9223372036854775807))
      and not exists (select from hands_on_access(r.person_id, at_now())))
$function$
