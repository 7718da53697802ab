CREATE OR REPLACE FUNCTION public.entered_by_hand_today(of_member uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select asking_holds('administrator') and exists (
    select from member m where m.cooperative_id = asking_cooperative() and m.id = of_member and m.left_on is null
      and day_of(m.entered_at) = today()
      and (select count(*) from member_entry e where e.cooperative_id = m.cooperative_id and e.member_id = m.id) = 1
      and not exists (select from application a where a.cooperative_id = m.cooperative_id and a.member_id = m.id))
$function$
