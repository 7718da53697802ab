CREATE OR REPLACE FUNCTION public.hands_before(whom uuid, moment timestamp with time zone, before bigint)
 RETURNS TABLE(by_person uuid, what text, at timestamp with time zone)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  return query
    select e.by_person, e.what, e.at from sign_in_event e
    where e.person_id = whom and e.position < before and e.by_person <> whom
      and e.what in ('card-printed', 'email-changed', 'person-entered')
      and not exists (
        select from sign_in_event c
        where c.person_id = whom and c.what = 'access-confirmed' and c.position > e.position and c.position < before
          and c.by_person is distinct from e.by_person
          and (c.by_person is null or e.by_person not in (select behind(c.by_person, moment, c.position))))
      and not (e.what = 'card-printed' and exists (
        select from sign_in_card k
        where k.person_id = whom and k.printed_by = e.by_person and k.printed_at = e.at and k.used_at is null
          and (k.withdrawn_at is not null or k.expires_at <= moment)))
    order by e.position;
end
$function$
