CREATE OR REPLACE FUNCTION public.papers_that_stand(of_members uuid[], at_moment timestamp with time zone)
 RETURNS TABLE(member_id uuid, kind text, count integer, amount bigint)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select a.member_id, 'papers', case when never_signs_in(m.person_id) then 1 else 0 end, null::bigint
  from asking_what_stands(of_members) a join member m on m.cooperative_id = a.here and m.id = a.member_id
  where m.person_id is not null and m.left_on is null
$function$
