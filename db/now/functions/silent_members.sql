CREATE OR REPLACE FUNCTION public.silent_members()
 RETURNS TABLE(member_id uuid)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  here constant uuid := asking_cooperative();
  now_on constant date := today();
  lately constant timestamptz := at_now() - interval '21 days';
begin
  if not asking_holds('coach') or not in_own_hands() then
    return;
  end if;
  return query
    select m.id from member m
    join person p on p.id = m.person_id
    where m.cooperative_id = here and not is_gone_on(m.left_on, now_on)
      and (p.email is not null or exists (select from passkey k where k.person_id = p.id))
      and exists (select from session s where s.person_id = m.person_id)
      and not exists (select from session s where s.person_id = m.person_id and s.last_seen_at > lately);
end
$function$
