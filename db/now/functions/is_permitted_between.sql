CREATE OR REPLACE FUNCTION public.is_permitted_between(of_member uuid, first_day date, last_day date, apart uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select asking_holds('coach') and in_own_hands() and exists (
    select from benefit_permission p
    where p.cooperative_id = asking_cooperative() and p.member_id = of_member and p.valid_to is not null
      and p.id is distinct from apart and p.valid_from <= least(p.valid_to, p.ended_on - 1)
      and p.valid_from <= last_day and first_day <= least(p.valid_to, p.ended_on - 1))
$function$
