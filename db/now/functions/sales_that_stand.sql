CREATE OR REPLACE FUNCTION public.sales_that_stand(of_members uuid[], at_moment timestamp with time zone)
 RETURNS TABLE(member_id uuid, kind text, count integer, amount bigint)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select a.member_id, t.kind, t.count::integer, case when a.amounts then t.amount::bigint end
  from asking_what_stands(of_members) a cross join lateral (
    select 'invoices-unissued' as kind, count(*) as count, null::numeric as amount from invoice i
      where i.cooperative_id = a.here and i.member_id = a.member_id and i.state in ('draft', 'submitted', 'returned')
    union all
    select 'joint-work', count(*), null from invoice_share s
      join invoice i on i.cooperative_id = s.cooperative_id and i.id = s.invoice_id
      where s.cooperative_id = a.here and s.member_id = a.member_id and not s.leads and i.state in ('draft', 'submitted', 'returned')
    union all
    select 'invoices-open', count(*), sum(i.open) from invoice i
      where i.cooperative_id = a.here and i.member_id = a.member_id and i.state = 'issued' and i.open > 0) t
$function$
