CREATE OR REPLACE FUNCTION public.only_member_here(whom uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select (exists (
      select from role_assignment
      where person_id = whom and cooperative_id = asking_cooperative() and role = 'member' and until is null)
      or exists (
        select from member
        where person_id = whom and cooperative_id = asking_cooperative() and left_on is not null and today() <= proofs_until(left_on)))
    and not exists (
      select from role_assignment
      where person_id = whom and until is null and (cooperative_id <> asking_cooperative() or role <> 'member'))
    and not exists (
      select from member
      where person_id = whom and cooperative_id <> asking_cooperative() and left_on is not null and today() <= proofs_until(left_on))
    and not exists (select from installation_operator where person_id = whom)
$function$
