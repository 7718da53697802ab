CREATE OR REPLACE FUNCTION public.help_promised(of_cooperative uuid, of_member uuid)
 RETURNS TABLE(id uuid, neither_did boolean)
 LANGUAGE sql
 STABLE
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select h.id, h.helper_done_at is null and h.helped_done_at is null from help_promise h
  where h.cooperative_id = of_cooperative and of_member in (h.helper_id, h.helped_id) and h.closed_at is null
    and (h.helper_done_at is null or h.helped_done_at is null)
$function$
