CREATE OR REPLACE FUNCTION public.worked_for(whom uuid)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select b.by_person from on_behalf b
  where b.cooperative_id = asking_cooperative() and b.person_id = whom and b.seen_at is null
    and exists (select from on_behalf_deed d where d.cooperative_id = b.cooperative_id and d.on_behalf_id = b.id)
$function$
