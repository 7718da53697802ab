CREATE OR REPLACE FUNCTION public.waiting_orders(of_cooperative uuid, of_member uuid, of_business uuid)
 RETURNS integer
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if of_cooperative is distinct from asking_cooperative() or not asking_has_role('administrator') then
    raise exception 'only who keeps the register may ask this' using errcode = 'insufficient_privilege';
  end if;
  return (
    select count(*)::integer from shop_request r
    where r.cooperative_id = of_cooperative and r.ordered_count is not null and num_nonnulls(r.quote_id, r.invoice_id, r.answered_at) = 0
      and (of_member is null or r.member_id = of_member) and (of_business is null or r.business_id = of_business));
end
$function$
