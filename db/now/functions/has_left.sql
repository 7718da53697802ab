CREATE OR REPLACE FUNCTION public.has_left(of_member uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select exists (select from member where cooperative_id = asking_cooperative() and id = of_member and left_on is not null)
$function$
