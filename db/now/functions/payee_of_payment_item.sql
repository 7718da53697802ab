CREATE OR REPLACE FUNCTION public.payee_of_payment_item()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  new.payee_id := coalesce(new.supplier_id, (
    select coalesce(a.member_id, a.customer_id, a.municipality_id) from payee_account a
    where a.cooperative_id = new.cooperative_id and a.id = new.account_id), new.cooperative_id);
  return new;
end
$function$
