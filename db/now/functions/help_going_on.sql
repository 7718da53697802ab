CREATE OR REPLACE FUNCTION public.help_going_on(of_member uuid)
 RETURNS TABLE(posts integer, promises integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select (select count(*)::integer from help_posts_open(asking_cooperative(), of_member, today())),
    (select count(*)::integer from help_promised(asking_cooperative(), of_member) where neither_did)
  where asking_holds('administrator')
$function$
