CREATE OR REPLACE FUNCTION public.help_going_on(of_member uuid)
 RETURNS TABLE(posts integer, promises integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select
    (select count(*)::integer from help_post p
      where p.cooperative_id = asking_cooperative() and p.member_id = of_member and p.closed_at is null),
    (select count(*)::integer from help_promise h
      where h.cooperative_id = asking_cooperative() and of_member in (h.helper_id, h.helped_id) and h.closed_at is null
        and h.helper_done_at is null and h.helped_done_at is null)
  where asking_holds('administrator')
$function$
