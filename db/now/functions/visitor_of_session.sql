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
$function$
