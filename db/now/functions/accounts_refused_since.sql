CREATE OR REPLACE FUNCTION public.accounts_refused_since(of_batch uuid)
 RETURNS SETOF text
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select i.payee_name from payment_item i
  left join payee_account a on a.cooperative_id = i.cooperative_id and a.id = i.account_id
  left join supplier s on s.cooperative_id = i.cooperative_id and s.id = i.supplier_id
  where i.cooperative_id = asking_cooperative() and i.batch_id = of_batch and (a.answer = 'no' or s.iban <> i.iban)
    and asking_holds('administrator', 'treasurer')
  order by i.position
$function$
