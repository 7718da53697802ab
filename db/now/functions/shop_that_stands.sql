CREATE OR REPLACE FUNCTION public.shop_that_stands(of_members uuid[], at_moment timestamp with time zone)
 RETURNS TABLE(member_id uuid, kind text, count integer, amount bigint)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  return query select a.member_id, t.kind, t.count::integer, null::bigint
  from asking_what_stands(of_members) a cross join lateral (
    select k.kind, count(r.id) as count from (values ('shop-orders', true), ('shop-requests', false)) k (kind, ordered)
      left join shop_request r on r.cooperative_id = a.here and r.member_id = a.member_id and r.quote_id is null
        and r.invoice_id is null and r.answered_at is null and (r.ordered_count is not null) = k.ordered
      group by k.kind
    union all
    select 'shop-page', count(*) from shop_window w where w.cooperative_id = a.here and w.member_id = a.member_id
    union all
    select 'shop-keys', count(*) from shop_keys_of(a.here, a.member_id)) t;
end
$function$
