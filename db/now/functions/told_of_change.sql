CREATE OR REPLACE FUNCTION public.told_of_change(of_kind text, of_id uuid)
 RETURNS TABLE(email text, language text, first_name text)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if asking_purpose() <> 'job' then
    raise exception 'only a job mails' using errcode = 'insufficient_privilege';
  end if;
  return query
    select p.email, p.language, m.first_name
    from member m join person p on p.id = m.person_id
    where m.cooperative_id = asking_cooperative() and not is_gone_on(m.left_on, today()) and p.email is not null
      and case of_kind
        when 'permission' then exists (
          select from benefit_permission b
          where b.cooperative_id = m.cooperative_id and b.id = of_id and b.member_id = m.id and b.ended_at is not null)
        when 'agreement' then exists (
          select from municipality_policy v
          where v.cooperative_id = m.cooperative_id and v.id = of_id and v.confirmed_at is not null
            and v.municipality_id = municipality_of(m.cooperative_id, m.id, today()))
        else false
      end
      and not exists (
        select from mail t
        where t.cooperative_id = m.cooperative_id and t.about_kind = of_kind and t.about_id = of_id and t.to_address = p.email)
    order by p.email;
end
$function$
