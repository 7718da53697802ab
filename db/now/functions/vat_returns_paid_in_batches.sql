CREATE OR REPLACE FUNCTION public.vat_returns_paid_in_batches(of_cooperative uuid)
 RETURNS TABLE(entry_id uuid, return_id uuid, amount bigint)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select e.entry_id, i.about_id, e.amount
  from payment_item i
  cross join lateral (values (i.entry_id, i.amount), (i.back_entry_id, -i.amount)) e (entry_id, amount)
  where i.cooperative_id = of_cooperative and of_cooperative = asking_cooperative() and i.source = 'vat' and e.entry_id is not null
    and (asking_holds('administrator', 'auditor', 'board') or asking_as('job'))
$function$
