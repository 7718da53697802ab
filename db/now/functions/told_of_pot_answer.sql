CREATE OR REPLACE FUNCTION public.told_of_pot_answer(of_kind text, of_request uuid)
 RETURNS TABLE(email text, language text, first_name text, what text, amount bigint, why text)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if asking_purpose() <> 'job' then
    raise exception 'only a job mails' using errcode = 'insufficient_privilege';
  end if;
  return query
    select p.email, p.language, m.first_name, r.what, r.amount, r.closed_why
    from pot_request r
      join member m on m.cooperative_id = r.cooperative_id and m.id = r.member_id
      join person p on p.id = m.person_id
    where r.cooperative_id = asking_cooperative() and r.id = of_request and p.email is not null
      and case of_kind
        when 'pot-yes' then r.closed_at is null
        when 'pot-no' then r.closed_at is not null and r.closed_by <> r.asked_by and r.closed_by <> m.person_id
        else false
      end
      and not exists (
        select from mail t
        where t.cooperative_id = r.cooperative_id and t.about_kind = of_kind and t.about_id = r.id);
end
$function$
