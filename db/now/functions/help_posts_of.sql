CREATE OR REPLACE FUNCTION public.help_posts_of(of_cooperative uuid, of_member uuid)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select id from help_post where cooperative_id = of_cooperative and member_id = of_member and closed_at is null
$function$
