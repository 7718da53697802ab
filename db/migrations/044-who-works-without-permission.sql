-- Who works beside a benefit while the permission for it is not written down here. Whoever finds that first can mend it: the member,
-- the office and the coach who help, and the case manager. That is all they get of it: no permission, no invoice, no hours.

-- Since when: the first day of work that was invoiced, after the last permission that held; of who worked in the last half year.
-- `mended_by` says who can write it down:
-- the member from the letter; the case manager; or the member first, by sharing the permission with the case manager.
-- A case manager gets only who shares the permission and something of the work.
create function working_without_permission(on_day date)
  returns table (member_id uuid, name text, first_name text, works_since date, municipality_id uuid, mended_by text)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  today constant date := (now() at time zone 'Europe/Amsterdam')::date;
begin
  if asking_purpose() <> 'person' then
    return;
  end if;
  return query
    select m.id, m.name, m.first_name, work.since, town.municipality_id,
      case
        when not exists (
          select from municipality_person mp
          join role_assignment r on r.cooperative_id = mp.cooperative_id and r.person_id = mp.person_id
            and r.role = 'case-manager' and r.until is null
          where mp.cooperative_id = m.cooperative_id and mp.municipality_id = town.municipality_id and mp.until is null)
          then 'member'
        when exists (
          select from consent c
          join municipality_person mp on mp.cooperative_id = c.cooperative_id and mp.person_id = c.person_id
            and mp.municipality_id = town.municipality_id and mp.until is null and mp.since <= c.given_at
          where c.cooperative_id = m.cooperative_id and c.member_id = m.id and c.purpose = 'case-manager'
            and c.revoked_at is null and (c.until is null or c.until >= today) and 'permission' = any (c.fields))
          then 'case-manager'
        else 'consent'
      end
    from member m
    cross join lateral (
      select c.municipality_id from municipal_client c
      where c.cooperative_id = m.cooperative_id and c.member_id = m.id and c.from_day <= on_day
      order by c.from_day desc limit 1) town
    cross join lateral (
      select min(i.worked_from) as since from invoice i
      where i.cooperative_id = m.cooperative_id and i.member_id = m.id and i.state = 'issued' and i.kind = 'invoice'
        and i.worked_from >= (select min(c.from_day) from municipal_client c
          where c.cooperative_id = m.cooperative_id and c.member_id = m.id)
        and i.worked_from > coalesce((
          select max(least(p.valid_to, p.ended_on - 1)) from benefit_permission p
          where p.cooperative_id = m.cooperative_id and p.member_id = m.id and p.valid_from <= on_day), '-infinity')
      -- Who stopped long ago works no longer.
      having max(i.worked_until) > on_day - 183) work
    where m.cooperative_id = asking_cooperative() and (m.left_on is null or m.left_on >= today)
      and work.since is not null
      and (m.id in (select asking_members()) or asking_holds('administrator', 'coach')
        or m.id in (select shared_with_me('permission')) and (m.id in (select shared_with_me('statements'))
          or m.id in (select shared_with_me('meters')) or m.id in (select shared_with_me('hours'))))
      and not exists (
        select from benefit_permission p
        where p.cooperative_id = m.cooperative_id and p.member_id = m.id
          and on_day between p.valid_from and least(p.valid_to, p.ended_on - 1))
      -- As long as nothing was agreed, a permission is needed.
      and coalesce((
        select (v.policy ->> 'permissionRequired')::boolean or coalesce(v.valid_to < on_day, false) from municipality_policy v
        where v.cooperative_id = m.cooperative_id and v.municipality_id = town.municipality_id
          and v.confirmed_at is not null and v.valid_from <= on_day
        order by v.valid_from desc, v.version desc limit 1), true)
    order by work.since, m.name, m.id;
end
$$;
