CREATE OR REPLACE FUNCTION public.visitor_of_session(hash bytea)
 RETURNS TABLE(id uuid, person_id uuid, name text, language text, last_seen_at timestamp with time zone, expires_at timestamp with time zone, ended_at timestamp with time zone, shared_device boolean, second_factor_at timestamp with time zone, operator boolean, memberships jsonb, behalf jsonb)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
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
$function$
