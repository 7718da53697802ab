CREATE OR REPLACE FUNCTION public.client_message_readers(of_message uuid)
 RETURNS TABLE(person_id uuid, email text, language text, to_member boolean)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
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
$function$
