CREATE OR REPLACE FUNCTION public.is_worked_for(whom uuid, here uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select exists (select from role_assignment
      where person_id = whom and cooperative_id = here and role = 'member' and until is null)
    and not exists (select from role_assignment
      where person_id = whom and until is null and (cooperative_id <> here or role <> 'member'))
    and not exists (select from installation_operator where person_id = whom)
    and not exists (select from on_behalf_no
      where person_id = whom and cooperative_id = here and until is null)
$function$
