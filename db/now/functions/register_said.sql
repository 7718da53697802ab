CREATE OR REPLACE FUNCTION public.register_said(here uuid, of_member uuid DEFAULT NULL::uuid)
 RETURNS TABLE(member_id uuid, joined_on date, left_on date, from_at timestamp with time zone, until_at timestamp with time zone)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select e.member_id, e.joined_on, e.left_on, e.from_at,
    coalesce(lead(e.from_at) over (partition by e.member_id order by e.number), 'infinity')
  from (select *, coalesce(entered_at, '-infinity') as from_at from member_entry) e
  where e.cooperative_id = here and (of_member is null or e.member_id = of_member)
$function$
