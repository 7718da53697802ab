CREATE OR REPLACE FUNCTION public.more_than_a_member(whom uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select exists (select from role_assignment where person_id = whom and until is null and role <> 'member')
    or (select count(distinct cooperative_id) > 1 from role_assignment where person_id = whom and until is null)
    or exists (select from installation_operator where person_id = whom)
$function$
