CREATE OR REPLACE FUNCTION public.recurring_said_to(of_cooperative uuid, of_plan uuid)
 RETURNS text
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select concat_ws(' / ', customer_in_words(c), b.trade_name, o.legal_name, o.kvk, o.vat_number, o.payment_term_days)
  from recurring_plan p
  join customer c on c.cooperative_id = p.cooperative_id and c.id = p.customer_id
  join business b on b.cooperative_id = p.cooperative_id and b.id = p.business_id
  join cooperative o on o.id = p.cooperative_id
  where p.cooperative_id = of_cooperative and p.id = of_plan
    and (asking_purpose() <> 'person' or p.cooperative_id = asking_cooperative()
      and (asking_holds('administrator') or p.member_id in (select asking_members())))
$function$
