CREATE OR REPLACE FUNCTION public.behalf_of_session(whose uuid)
 RETURNS jsonb
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select jsonb_build_object('id', b.id, 'cooperativeId', b.cooperative_id, 'personId', b.person_id, 'name', p.name,
    'begunAt', b.begun_at, 'until', b.until, 'endedAt', b.ended_at)
  from on_behalf b join person p on p.id = b.person_id
  where b.session_id = whose order by b.begun_at desc limit 1
$function$
