CREATE OR REPLACE FUNCTION public.stands_in_business(of_cooperative uuid, of_member uuid, of_business uuid)
 RETURNS TABLE(kind text, count integer, amount bigint)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if of_cooperative is distinct from asking_cooperative() or not asking_has_role('administrator') then
    raise exception 'only who keeps the register may ask this' using errcode = 'insufficient_privilege';
  end if;
  return query
    select s.what, s.many::integer, s.money::bigint from (
      select 'quotes-unbilled' as what, count(distinct q.id) as many, sum(p.total) as money from quote q
        join quote_part p on p.cooperative_id = q.cooperative_id and p.quote_id = q.id and p.invoice_id is null
        where q.cooperative_id = of_cooperative and q.business_id = of_business and q.state = 'accepted'
          and (of_member is null or q.member_id = of_member)
      union all
      select 'shop-requests', count(*), null from shop_request r
        where r.cooperative_id = of_cooperative and r.business_id = of_business and r.ordered_count is null
          and num_nonnulls(r.quote_id, r.invoice_id, r.answered_at) = 0 and (of_member is null or r.member_id = of_member)
      union all
      select 'invoices-open', count(*), sum(i.open) from invoice i
        where i.cooperative_id = of_cooperative and i.business_id = of_business and i.state = 'issued' and i.open > 0
          and (of_member is null or i.member_id = of_member)
      union all
      select 'recurring', count(*), null from recurring_plan p
        where p.cooperative_id = of_cooperative and p.business_id = of_business and p.state = 'running'
          and (of_member is null or p.member_id = of_member)
      union all
      select 'shop-page', count(*), null from shop_window w
        where w.cooperative_id = of_cooperative and w.business_id = of_business and (of_member is null or w.member_id = of_member)
      union all
      select 'shop-keys', count(*), null from shop_key k
        where k.cooperative_id = of_cooperative and k.business_id = of_business and k.ended_at is null
          and (of_member is null or k.member_id = of_member)) s
    where s.many > 0;
end
$function$
