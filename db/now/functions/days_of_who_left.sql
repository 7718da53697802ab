CREATE OR REPLACE FUNCTION public.days_of_who_left()
 RETURNS daterange
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select coalesce((select daterange(m.joined_on, m.left_on, '[]') from member m
    where m.cooperative_id = asking_cooperative() and m.id in (select members_of_who_left())), 'empty')
$function$
