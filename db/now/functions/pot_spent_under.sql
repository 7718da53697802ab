CREATE OR REPLACE FUNCTION public.pot_spent_under(of_request uuid, OUT amount bigint, OUT counts_on date)
 RETURNS SETOF record
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select -m.amount, m.counts_on
  from pot_request r join pot_movement m on m.cooperative_id = r.cooperative_id and m.request_id = r.id
  where r.cooperative_id = asking_cooperative() and r.id = of_request
    and not exists (select from pot_movement u where u.cooperative_id = m.cooperative_id and u.undoes_id = m.id)
    and (asking_purpose() <> 'person' or r.member_id in (select asking_members())
      or asking_holds('administrator', 'auditor', 'board') or cardinality(my_pot_roles(r.member_id, r.amount)) > 0)
$function$
