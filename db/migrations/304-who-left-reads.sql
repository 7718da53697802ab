-- Who was a member and has no role any more reads what is theirs (decision 0043): a purpose of its own, `former-member`, that
-- opens nothing else and writes nothing.

-- Until when: the last day of the seventh calendar year after the one in which they left, as long as the books are kept (article 52
-- Algemene wet inzake rijksbelastingen). Said again in app/domains/members/proofs-until.ts.
create function proofs_until(left_on date) returns date language sql immutable parallel safe
  return make_date(extract(year from left_on)::integer + 7, 12, 31);

-- Whether the one who asks was a member here, has no role any more, and only reads. In a transaction that writes there is nobody.
create function asking_as_former_member() returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  here constant uuid := asking_cooperative();
  me constant uuid := asking_person();
begin
  return asking_purpose() = 'former-member' and current_setting('transaction_read_only') = 'on'
    and exists (select from member
      where cooperative_id = here and person_id = me and left_on is not null and today() <= proofs_until(left_on))
    and not exists (select from role_assignment where cooperative_id = here and person_id = me and until is null);
end
$$;

create or replace function asking_members() returns setof uuid
  language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  here constant uuid := asking_cooperative();
  me constant uuid := asking_person();
begin
  if asking_purpose() <> 'person' and not asking_as_former_member() then
    return;
  end if;
  return query select id from member where cooperative_id = here and person_id = me;
end
$$;

-- The co-operative itself and the rules of the house: a proof says by which it was.
create or replace function asking_belongs() returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  here constant uuid := asking_cooperative();
  me constant uuid := asking_person();
begin
  return asking_purpose() in ('job', 'operator')
    or asking_purpose() = 'person' and exists (
      select from role_assignment where cooperative_id = here and person_id = me and until is null)
    or asking_as_former_member();
end
$$;

-- What is promised to be read by one person alone stays shut to who left as well, while another could be them.
create or replace function my_access_is_open(moment timestamptz) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return asking_purpose() in ('person', 'former-member')
    and (asking_doer() is not null or exists (select from hands_on_access(asking_person(), moment)));
end
$$;
create or replace function in_own_hands() returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return asking_purpose() not in ('person', 'former-member') or not my_access_is_open(now());
end
$$;

-- Where somebody belongs: by the roles they have, and where they were a member and may still read.
create or replace function visitor_of_session(hash bytea)
  returns table (id uuid, person_id uuid, name text, language text, last_seen_at timestamptz, expires_at timestamptz,
    ended_at timestamptz, shared_device boolean, second_factor_at timestamptz, operator boolean, memberships jsonb, behalf jsonb)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query
    select s.id, s.person_id, p.name, p.language, s.last_seen_at, s.expires_at, s.ended_at, s.shared_device, s.second_factor_at,
      exists (select from installation_operator o where o.person_id = s.person_id),
      coalesce((
        select jsonb_agg(jsonb_build_object('cooperativeId', c.id, 'slug', c.slug, 'name', c.legal_name, 'roles', r.roles,
          'left', r.roles = '{}', 'waits', r.roles <> '{}' and r.roles <> array['member'] and waits_for_another(s.person_id, c.id))
          order by c.legal_name)
        from (
          select a.cooperative_id, array_agg(a.role order by a.role) as roles from role_assignment a
          where a.person_id = s.person_id and a.until is null group by a.cooperative_id
          union all
          select m.cooperative_id, '{}' from member m
          where m.person_id = s.person_id and m.left_on is not null and today() <= proofs_until(m.left_on)
            and not exists (select from role_assignment a
              where a.cooperative_id = m.cooperative_id and a.person_id = m.person_id and a.until is null)
        ) r
        join cooperative c on c.id = r.cooperative_id), '[]'),
      behalf_of_session(s.id)
    from session s join person p on p.id = s.person_id
    where s.token_hash = hash and asking_purpose() = 'sign-in';
end
$$;

-- Their own name, and of the help that they gave or got what it was about.
call allow('help_post', 'former_member_helped', 'select', '(select asking_as_former_member()) and (
  member_id in (select asking_members()) or exists (
    select from help_promise p where p.cooperative_id = help_post.cooperative_id and p.post_id = help_post.id))');
create policy former_member on person for select using (id = (select asking_person()) and (select asking_as_former_member()));
