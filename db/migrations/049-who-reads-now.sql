-- Whether a case manager reads something of a member now, said once, for every door: rows, mail, figures, what the member is
-- told. Before this it was copied into five functions, which differed: who had left the co-operative, or moved to another
-- municipality, was still mailed about, and a consent that is to begin tomorrow was open today.

-- The case managers of a municipality now, and since when. Both hold: the role in the co-operative and the work there. Somebody
-- works for one municipality at a time (municipality_person_now). Bound to what it names, as the functions of 050.
create function case_managers_now(of_cooperative uuid, of_municipality uuid) returns table (person_id uuid, since timestamptz)
  language sql stable rows 5 begin atomic
    select p.person_id, greatest(p.since, r.since) from municipality_person p
    join role_assignment r on r.cooperative_id = p.cooperative_id and r.person_id = p.person_id
      and r.role = 'case-manager' and r.until is null
    where p.cooperative_id = of_cooperative and p.municipality_id = of_municipality and p.until is null;
  end;

-- Whether a consent opens a field now; without a field, whether it opens anything. As long as the one it was given to still is
-- what they were then: coach, or case manager of the municipality to which the member belongs. Who moves, stops, or comes back
-- later reads nothing by an old consent; and who left the co-operative shares nothing with anybody. The day it ends and the
-- day a member leaves still count.
create function opens_now(given consent, of_field text) returns boolean
  language plpgsql stable set search_path = public, pg_temp as $$
begin
  return given.revoked_at is null and day_of(given.given_at) <= today() and (given.until is null or today() <= given.until)
    and (of_field is null or of_field = any (given.fields))
    and exists (
      select from member m
      where m.cooperative_id = given.cooperative_id and m.id = given.member_id and (m.left_on is null or today() <= m.left_on))
    and case given.purpose
      when 'case-manager' then exists (
        select from placing_of(given.cooperative_id, given.member_id, today()) town
        cross join case_managers_now(given.cooperative_id, town.municipality_id) w
        where w.person_id = given.person_id and w.since <= given.given_at)
      else exists (
        select from role_assignment r
        where r.cooperative_id = given.cooperative_id and r.person_id = given.person_id and r.role = given.purpose
          and r.until is null and r.since <= given.given_at)
    end;
end
$$;

-- Whether somebody reads a field of a member now as case manager; without a field, whether they read anything.
create function reads_now(of_person uuid, of_member uuid, of_field text) returns boolean
  language plpgsql stable set search_path = public, pg_temp as $$
begin
  return exists (
    select from consent c
    where c.cooperative_id = asking_cooperative() and c.person_id = of_person and c.member_id = of_member
      and c.purpose = 'case-manager' and c.revoked_at is null and opens_now(c, of_field));
end
$$;

-- With whom somebody shares is not for everybody to ask: these are for the functions below, which run as their owner.
revoke all on function case_managers_now(uuid, uuid), opens_now(consent, text), reads_now(uuid, uuid, text) from public;

-- What row-level security asks ----------------------------------------------------------------------------------------------

-- Asked once a query, and within it once for each consent that the person has.
create or replace function shared_with_me(field text) returns setof uuid
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if asking_purpose() <> 'person' then
    return;
  end if;
  return query select c.member_id from consent c
    where c.cooperative_id = asking_cooperative() and c.person_id = asking_person() and c.revoked_at is null
      and opens_now(c, field);
end
$$;

create or replace function sharing_with_me() returns setof uuid
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query select shared_with_me(null);
end
$$;
drop function opens_for_me(uuid, text, timestamptz);

-- What jobs ask ---------------------------------------------------------------------------------------------------------------

create or replace function statement_is_shared(asked uuid) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return asking_purpose() = 'job' and exists (
    select from statement s
    cross join case_managers_now(s.cooperative_id, s.municipality_id) w
    where s.cooperative_id = asking_cooperative() and s.id = asked
      and reads_now(w.person_id, s.member_id, 'statements'));
end
$$;

-- Which clients share which field with anybody of a municipality: `is_open` when it is read now, else when it was at some time.
create or replace function shared_with_municipality(of_municipality uuid)
  returns table (member_id uuid, field text, is_open boolean)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if asking_purpose() <> 'job' then
    raise exception 'only a job counts' using errcode = 'insufficient_privilege';
  end if;
  return query
    select c.member_id, f.field, bool_or(opens_now(c, f.field)
      and of_municipality = municipality_of(c.cooperative_id, c.member_id, today()))
    from consent c
    cross join unnest(c.fields) f (field)
    where c.cooperative_id = asking_cooperative() and c.purpose = 'case-manager' and exists (
      select from municipality_person mp
      where mp.cooperative_id = c.cooperative_id and mp.person_id = c.person_id and mp.municipality_id = of_municipality)
    group by c.member_id, f.field;
end
$$;

-- To whom a mail goes that a message waits: never what it says. Of the case managers only who can read it.
create or replace function client_message_readers(of_message uuid)
  returns table (person_id uuid, email text, language text, to_member boolean)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if asking_purpose() <> 'job' then
    raise exception 'only a job mails' using errcode = 'insufficient_privilege';
  end if;
  return query
    select p.id, p.email, p.language, not m.from_member
    from client_message m
    join member c on c.cooperative_id = m.cooperative_id and c.id = m.member_id
    join person p on not m.from_member and p.id = c.person_id or m.from_member and p.id in (
      select w.person_id from case_managers_now(m.cooperative_id, m.municipality_id) w
      where reads_now(w.person_id, m.member_id, null))
    where m.cooperative_id = asking_cooperative() and m.id = of_message and p.email is not null;
end
$$;

-- What a member asks ----------------------------------------------------------------------------------------------------------

-- Who of the own municipality reads a field of the member who asks; without a field, who reads anything.
create function readers_of_mine(of_member uuid, of_field text)
  returns table (municipality_id uuid, person_id uuid, name text)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  town constant uuid := municipality_of(asking_cooperative(), of_member, today());
begin
  if of_member not in (select asking_members()) then
    return;
  end if;
  return query
    select town, p.id, p.name from case_managers_now(asking_cooperative(), town) w
    join person p on p.id = w.person_id
    where reads_now(w.person_id, of_member, of_field)
    order by p.name;
end
$$;

-- With whom a member can share, as in 029.
create or replace function advisers_of_asking() returns table (person_id uuid, purpose text, name text)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if not asking_holds('member') then
    return;
  end if;
  return query
    select p.id, a.role, p.name from person p join (
      select r.person_id, r.role from role_assignment r
        where r.cooperative_id = asking_cooperative() and r.role = 'coach' and r.until is null
      union
      select w.person_id, 'case-manager' from asking_members() mine (id)
        cross join case_managers_now(asking_cooperative(), municipality_of(asking_cooperative(), mine.id, today())) w
    ) a on a.person_id = p.id
    where p.id <> asking_person();
end
$$;

-- Who works without permission, as in 044: since when, and who can write it down.
create or replace function working_without_permission(on_day date)
  returns table (member_id uuid, name text, first_name text, works_since date, municipality_id uuid, mended_by text)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if asking_purpose() <> 'person' then
    return;
  end if;
  return query
    select m.id, m.name, m.first_name, work.since, town.municipality_id,
      case
        when not exists (select from case_managers_now(m.cooperative_id, town.municipality_id)) then 'member'
        when exists (
          select from case_managers_now(m.cooperative_id, town.municipality_id) w where reads_now(w.person_id, m.id, 'permission'))
          then 'case-manager'
        else 'consent'
      end
    from member m
    cross join lateral placing_of(m.cooperative_id, m.id, on_day) town
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
    where m.cooperative_id = asking_cooperative() and (m.left_on is null or m.left_on >= today())
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
        select (v.policy ->> 'permissionRequired')::boolean from policy_in_force(m.cooperative_id, town.municipality_id, on_day) v), true)
    order by work.since, m.name, m.id;
end
$$;
