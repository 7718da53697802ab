CREATE OR REPLACE FUNCTION public.work_after(of_cooperative uuid, of_member uuid, of_business uuid, after date)
 RETURNS TABLE(kind text, last date)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if of_cooperative is distinct from asking_cooperative() or not asking_has_role('administrator') then
    raise exception 'only who keeps the register may ask this' using errcode = 'insufficient_privilege';
  end if;
  return query
    select w.what, w.until from (
      select 'invoices' as what, max(i.worked_until) as until from invoice i
      where i.cooperative_id = of_cooperative and i.kind = 'invoice' and i.state = 'issued' and i.worked_until > after
        and (of_member is null or i.member_id = of_member) and (of_business is null or i.business_id = of_business)
      union all
      select 'quotes', max(q.worked_until) from quote q
      where q.cooperative_id = of_cooperative and q.state = 'accepted' and q.worked_until > after
        and (of_member is null or q.member_id = of_member) and (of_business is null or q.business_id = of_business)
      union all
      select 'hours', max(d.on_day) from worked_day d
      where d.cooperative_id = of_cooperative and d.on_day > after and d.minutes > 0 and (of_member is null or d.member_id = of_member)
        and (of_business is null or exists (
          select from member_business b where b.cooperative_id = of_cooperative and b.member_id = d.member_id
            and b.business_id = of_business and b.until is null) and not exists (
          select from member_business b where b.cooperative_id = of_cooperative and b.member_id = d.member_id
            and b.business_id <> of_business and b.since <= d.on_day and not is_gone_on(b.until, d.on_day)))
      union all
      select 'statements', (max(s.month) + interval '1 month' - interval '1 day')::date from statement s
      where s.cooperative_id = of_cooperative and of_business is null and s.member_id = of_member and s.month > after
        and s.confirmed_at is not null) w
    where w.until is not null;
end
$function$
