CREATE OR REPLACE FUNCTION public.papers_that_stand(of_member uuid, at_moment timestamp with time zone)
 RETURNS TABLE(kind text, count integer, amount bigint)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select 'papers', case when never_signs_in(m.person_id) then 1 else 0 end, null::bigint
  from asking_what_stands(of_member) a join member m on m.cooperative_id = a.here and m.id = of_member
  where m.person_id is not null and m.left_on is null
$function$
