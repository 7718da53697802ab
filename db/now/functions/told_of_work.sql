CREATE OR REPLACE FUNCTION public.told_of_work(mail_id uuid)
 RETURNS TABLE(member_id uuid, email text, language text, first_name text, trade_name text, since date, until date, whole boolean, anew boolean)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if asking_purpose() <> 'job' then
    raise exception 'only a job mails' using errcode = 'insufficient_privilege';
  end if;
  return query
    select m.id, p.email, p.language, m.first_name, b.trade_name, w.since, w.until, b.ended_on is not null,
      w.since = day_of(w.changed_at)
    from member_business w
    join business b on b.cooperative_id = w.cooperative_id and b.id = w.business_id
    join member m on m.cooperative_id = w.cooperative_id and m.id = w.member_id
    join person p on p.id = m.person_id
    where w.cooperative_id = asking_cooperative() and w.change_mail_id = told_of_work.mail_id and p.email is not null
      and m.left_on is null;
end
$function$
