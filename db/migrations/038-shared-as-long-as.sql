-- A consent opens something as long as the one it was given to still is what they were then: coach, or case manager of the
-- municipality to which the member belongs. Who moves, stops, or comes back later reads nothing by an old consent; and who
-- leaves the co-operative shares nothing with anybody. Before this a case manager who worked elsewhere read on.
create function opens_for_me(member uuid, purpose text, given_at timestamptz) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return asking_holds(opens_for_me.purpose) and exists (
    select from member m
    where m.cooperative_id = asking_cooperative() and m.id = opens_for_me.member
      and (m.left_on is null or m.left_on >= (now() at time zone 'Europe/Amsterdam')::date))
  and (opens_for_me.purpose <> 'case-manager' or exists (
    select from municipality_person p
    where p.cooperative_id = asking_cooperative() and p.person_id = asking_person() and p.until is null
      and p.since <= opens_for_me.given_at and p.municipality_id = (
        select c.municipality_id from municipal_client c
        where c.cooperative_id = asking_cooperative() and c.member_id = opens_for_me.member
          and c.from_day <= (now() at time zone 'Europe/Amsterdam')::date
        order by c.from_day desc limit 1)));
end
$$;

create or replace function shared_with_me(field text) returns setof uuid
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if asking_purpose() <> 'person' then
    return;
  end if;
  return query select c.member_id from consent c
    where c.cooperative_id = asking_cooperative() and c.person_id = asking_person() and c.revoked_at is null
      and (c.until is null or c.until >= (now() at time zone 'Europe/Amsterdam')::date)
      and field = any (c.fields) and opens_for_me(c.member_id, c.purpose, c.given_at);
end
$$;

create or replace function sharing_with_me() returns setof uuid
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if asking_purpose() <> 'person' then
    return;
  end if;
  return query select c.member_id from consent c
    where c.cooperative_id = asking_cooperative() and c.person_id = asking_person() and c.revoked_at is null
      and (c.until is null or c.until >= (now() at time zone 'Europe/Amsterdam')::date)
      and opens_for_me(c.member_id, c.purpose, c.given_at);
end
$$;

-- A policy begins as a proposal in one's own name: inserting one as if it were confirmed is no confirmation.
create function begin_as_proposal() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if asking_purpose() = 'person' and (new.proposed_by is distinct from asking_person()
    or new.confirmed_at is not null or new.withdrawn_at is not null) then
    raise exception 'a policy begins as a proposal of who asks' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger municipality_policy_begins before insert on municipality_policy
  for each row execute function begin_as_proposal();

-- A permission is ended once, in one's own name, and stays ended.
create function end_permission_once() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if old.ended_on is not null or asking_purpose() = 'person' and new.ended_by is distinct from asking_person() then
    raise exception 'a permission is ended once, by who asks' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger benefit_permission_ends before update on benefit_permission
  for each row execute function end_permission_once();
