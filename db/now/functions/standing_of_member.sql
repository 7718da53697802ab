CREATE OR REPLACE FUNCTION public.standing_of_member(here uuid, of_member uuid)
 RETURNS TABLE(kind text, since date, business_id uuid)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if here is distinct from asking_cooperative() or not asking_holds('administrator') then
    return;
  end if;
  return query
    select s.kind, min(s.since), s.of_business from (
      select 'business', w.since, w.business_id from member_business w where w.cooperative_id = here and w.member_id = of_member
      union all
      select 'invoice', i.worked_from, null from invoice i
        where i.cooperative_id = here and i.member_id = of_member and i.state <> 'withdrawn'
      union all
      select 'statement', (t.month + interval '1 month - 1 day')::date, null from statement t
        where t.cooperative_id = here and t.member_id = of_member and t.withdrawn_at is null
      union all
      select 'contract', least(day_of(c.put_at), w.on_day), null
        from contract c left join lateral signature_of(here, c.id) g on true
          left join contract_word w on w.cooperative_id = here and w.id = g.id
        where c.cooperative_id = here and c.member_id = of_member
      union all
      select 'role', day_of(r.since), null from role_assignment r join member m on m.cooperative_id = here and m.person_id = r.person_id
        where r.cooperative_id = here and m.id = of_member and r.role = 'member'
    ) s (kind, since, of_business)
    group by s.kind, s.of_business;
end
$function$
