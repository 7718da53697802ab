-- Who stops as a member and keeps another role (board, audit committee, administrator, coach) lost everything of their own with it:
-- 304 and 524 let read who has no role at all. They come to their own proofs and last statements as who left does, beside their
-- role; the program chooses which by the address, and neither opens through the other. See docs/decisions/0043.

-- Whether the one who asks was a member here and is none any more, reading or writing. What else they are opens nothing by it:
-- roles are asked of a person (asking_holds).
create or replace function asks_who_left() returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  here constant uuid := asking_cooperative();
  me constant uuid := asking_person();
begin
  return asking_purpose() = 'former-member'
    and exists (select from member
      where cooperative_id = here and person_id = me and left_on is not null and today() <= proofs_until(left_on))
    and not exists (select from role_assignment
      where cooperative_id = here and person_id = me and role = 'member' and until is null);
end
$$;

-- As before; `left` says that they were a member and are none, whatever roles they have.
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
          'left', r.was_member and not 'member' = any (r.roles),
          'waits', r.roles <> '{}' and r.roles <> array['member'] and waits_for_another(s.person_id, c.id))
          order by c.legal_name)
        from (
          select h.cooperative_id, coalesce(array_agg(h.role order by h.role) filter (where h.role is not null), '{}') as roles,
            bool_or(h.was_member) as was_member
          from (
            select a.cooperative_id, a.role, false as was_member from role_assignment a
            where a.person_id = s.person_id and a.until is null
            union all
            select m.cooperative_id, null, true from member m
            where m.person_id = s.person_id and m.left_on is not null and today() <= proofs_until(m.left_on)
          ) h group by h.cooperative_id
        ) r
        join cooperative c on c.id = r.cooperative_id), '[]'),
      behalf_of_session(s.id)
    from session s join person p on p.id = s.person_id
    where s.token_hash = hash and asking_purpose() = 'sign-in';
end
$$;
