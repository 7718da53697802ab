CREATE OR REPLACE FUNCTION public.yes_of_quote_holds(of_share invoice_share)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select of_share.joint and not of_share.leads and exists (
    select from quote_part p
    join quote q on q.cooperative_id = p.cooperative_id and q.id = p.quote_id
    join invoice i on i.cooperative_id = p.cooperative_id and i.id = p.invoice_id
    join customer c on c.cooperative_id = i.cooperative_id and c.id = i.customer_id
    where p.cooperative_id = of_share.cooperative_id and p.invoice_id = of_share.invoice_id and q.state = 'accepted'
      and i.member_id = q.member_id and i.business_id = q.business_id and i.customer_id = q.customer_id
      and c.name = q.buyer ->> 'name' and i.prices_include_vat = q.prices_include_vat and i.net = p.net and i.total = p.total
      and exists (select from quote_part_share d
        where d.cooperative_id = p.cooperative_id and d.quote_id = p.quote_id and d.part = p.part and d.member_id = of_share.member_id)
      and (select jsonb_agg(jsonb_build_array(l.quantity, l.unit, l.unit_price, l.vat_code) order by l.line) from invoice_line l
          where l.cooperative_id = i.cooperative_id and l.invoice_id = i.id)
        = (select jsonb_agg(jsonb_build_array((l ->> 'quantity')::bigint, l ->> 'unit', (l ->> 'unitPrice')::bigint, l ->> 'vatCode')
            order by place) from jsonb_array_elements(p.lines) with ordinality said (l, place))
      and (select jsonb_agg(jsonb_build_array(s.member_id, s.net) order by s.member_id) from invoice_share s
          where s.cooperative_id = i.cooperative_id and s.invoice_id = i.id)
        = (select jsonb_agg(jsonb_build_array(d.member_id, d.net) order by d.member_id) from quote_part_share d
          where d.cooperative_id = p.cooperative_id and d.quote_id = p.quote_id and d.part = p.part))
$function$
