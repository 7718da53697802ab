-- Two readings of first pages that went member by member, and are as fast for a thousand as for ten.

-- Whose access is still to be confirmed here, and whose hands are on it: access_to_confirm() of everybody at once. Only who has a
-- hand of another on their access at all is looked into.
create function everybodys_access_to_confirm(moment timestamptz) returns table (person_id uuid, by_person uuid)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if not asking_holds('administrator', 'board') then
    return;
  end if;
  return query
    select touched.person_id, h.by_person
    from (
      select distinct r.person_id from role_assignment r
      join sign_in_event e on e.person_id = r.person_id and e.by_person <> r.person_id
      where r.cooperative_id = asking_cooperative() and r.until is null) touched
    cross join lateral hands_on_access(touched.person_id, moment) h;
end
$$;
revoke all on function everybodys_access_to_confirm(timestamptz) from public;
grant execute on function everybodys_access_to_confirm(timestamptz) to gilde_app;

-- As 141 has it, but whom one may know of is decided first: a member's own page looked into everybody, to keep one.
create or replace function invoiced_without_permission(on_day date)
  returns table (member_id uuid, name text, first_name text, works_since date, municipality_id uuid, mended_by text)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if asking_purpose() <> 'person' then
    return;
  end if;
  return query
    with known as materialized (
      select m.cooperative_id, m.id, m.name, m.first_name from member m
      where m.cooperative_id = asking_cooperative() and (m.left_on is null or m.left_on >= today())
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
$$;

-- Who was not here for three weeks: as 218 has it, without asking member by member whether they ever sign in.
create or replace function silent_members() returns table (member_id uuid)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  lately constant timestamptz := now() - interval '21 days';
begin
  if not asking_holds('coach') or not in_own_hands() then
    return;
  end if;
  return query
    select m.id from member m
    join person p on p.id = m.person_id
    where m.cooperative_id = asking_cooperative() and (m.left_on is null or today() <= m.left_on)
      and (p.email is not null or exists (select from passkey k where k.person_id = p.id))
      and exists (select from session s where s.person_id = m.person_id)
      and not exists (select from session s where s.person_id = m.person_id and s.last_seen_at > lately);
end
$$;

create or replace function members_on_paper() returns setof uuid
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if asking_holds('administrator') then
    return query
      select m.id from member m join person p on p.id = m.person_id
      where m.cooperative_id = asking_cooperative() and p.email is null
        and not exists (select from passkey k where k.person_id = p.id);
  end if;
end
$$;

-- In which month (YYYY-MM) a use began: what is settled is settled by month, and there are ever more of them.
alter table thing_booking add column month text generated always as (
  lpad(extract(year from day_of(from_at))::text, 4, '0') || '-' || lpad(extract(month from day_of(from_at))::text, 2, '0')) stored;
comment on column thing_booking.month is 'The month (YYYY-MM) of the day on which it began: by this its price is settled.';
