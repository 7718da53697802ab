-- With whom a member can share: the coaches of the co-operative and the case managers of the own municipality, by name, and
-- with whom was shared before. A member reads no other people, and of these nothing but the name.
create function advisers_of_asking() returns table (person_id uuid, purpose text, name text)
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
      select m.person_id, r.role from municipality_person m
        join role_assignment r on r.cooperative_id = m.cooperative_id and r.person_id = m.person_id
          and r.role = 'case-manager' and r.until is null
        where m.cooperative_id = asking_cooperative() and m.until is null
          and m.municipality_id in (
            select distinct on (c.member_id) c.municipality_id from municipal_client c
            where c.cooperative_id = asking_cooperative() and c.member_id in (select asking_members())
              and c.from_day <= (now() at time zone 'Europe/Amsterdam')::date
            order by c.member_id, c.from_day desc)
    ) a on a.person_id = p.id
    where p.id <> asking_person();
end
$$;

-- The names of those with whom a member shared, also when they left.
create function people_shared_with() returns table (person_id uuid, name text)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query select distinct p.id, p.name from consent c join person p on p.id = c.person_id
    where asking_purpose() = 'person' and c.cooperative_id = asking_cooperative() and c.member_id in (select asking_members());
end
$$;
