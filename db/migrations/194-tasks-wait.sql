-- A task that reads or books what is of others waits until another than who gave the access said whose mailbox it is, as long as
-- there is somebody who can say so: one person with two mailboxes is one person, also for reading (docs/decisions/0015).
create function waits_for_another(whom uuid, of_cooperative uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from hands_on_access(whom, now())) and exists (
    select from role_assignment r
    where r.cooperative_id = of_cooperative and r.role in ('administrator', 'board') and r.until is null
      and r.person_id <> whom
      and r.person_id not in (select behind(whom, now(), 9223372036854775807))
      and not exists (select from hands_on_access(r.person_id, now())))
$$;
revoke all on function waits_for_another(uuid, uuid) from public;

create or replace function visitor_of_session(hash bytea)
returns table (id uuid, person_id uuid, name text, language text, last_seen_at timestamptz, expires_at timestamptz,
  ended_at timestamptz, shared_device boolean, second_factor_at timestamptz, operator boolean, memberships jsonb)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query
    select s.id, s.person_id, p.name, p.language, s.last_seen_at, s.expires_at, s.ended_at, s.shared_device, s.second_factor_at,
      exists (select from installation_operator o where o.person_id = s.person_id),
      coalesce((
        select jsonb_agg(jsonb_build_object('cooperativeId', c.id, 'slug', c.slug, 'name', c.legal_name, 'roles', r.roles,
          'waits', r.roles <> array['member'] and waits_for_another(s.person_id, c.id)) order by c.legal_name)
        from (
          select a.cooperative_id, array_agg(a.role order by a.role) as roles from role_assignment a
          where a.person_id = s.person_id and a.until is null group by a.cooperative_id
        ) r
        join cooperative c on c.id = r.cooperative_id), '[]')
    from session s join person p on p.id = s.person_id
    where s.token_hash = hash and asking_purpose() = 'sign-in';
end
$$;
