-- Behind working_without_permission(), which says less to fewer. Nobody asks it by itself.
CREATE OR REPLACE FUNCTION public.invoiced_without_permission(on_day date)
 RETURNS TABLE(member_id uuid, name text, first_name text, works_since date, municipality_id uuid, mended_by text)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  here constant uuid := asking_cooperative();
  now_on constant date := today();
begin
  if asking_purpose() <> 'person' then
    return;
  end if;
  return query
    with known as materialized (
      select m.cooperative_id, m.id, m.name, m.first_name from member m
      where m.cooperative_id = here and not is_gone_on(m.left_on, now_on)
        and ((select asking_holds('administrator', 'coach')) or m.id in (select asking_members())
          or m.id in (select shared_with_me('permission')) and (m.id in (select shared_with_me('statements'))
            or m.id in (select shared_with_me('meters')) or m.id in (select shared_with_me('hours')))))
    select m.id, m.name, m.first_name, work.since, town.municipality_id,
      case
        when not exists (select from case_managers_now(m.cooperative_id, town.municipality_id)) then 'member'
        when exists (
          select from case_managers_now(m.cooperative_id, town.municipality_id) w where reads_now(w.person_id, m.id, 'permission'))
          then 'case-manager'
        else 'consent'
      end
    from known m
    cross join lateral placing_of(m.cooperative_id, m.id, on_day) town
    cross join lateral (
      select min(w.worked_from) as since from work_of_member(m.cooperative_id, m.id, '-infinity', 'infinity') w
      -- A credit note is no work.
      where w.net > 0
        and w.worked_from >= (select min(c.from_day) from municipal_client c
          where c.cooperative_id = m.cooperative_id and c.member_id = m.id)
        and w.worked_from > coalesce((
          select max(least(p.valid_to, p.ended_on - 1)) from benefit_permission p
          where p.cooperative_id = m.cooperative_id and p.member_id = m.id and p.valid_from <= on_day), '-infinity')
      -- Who stopped long ago works no longer.
      having max(w.worked_until) > on_day - 183) work
    where work.since is not null
      and not exists (
        select from benefit_permission p
        where p.cooperative_id = m.cooperative_id and p.member_id = m.id
          and on_day between p.valid_from and least(p.valid_to, p.ended_on - 1))
      -- As long as nothing was agreed, a permission is needed.
      and coalesce((
        select (v.policy ->> 'permissionRequired')::boolean from policy_in_force(m.cooperative_id, town.municipality_id, on_day) v), true)
    order by work.since, m.name, m.id;
end
$function$
