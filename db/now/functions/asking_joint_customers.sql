CREATE OR REPLACE FUNCTION public.asking_joint_customers()
 RETURNS SETOF uuid
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  return query select i.customer_id from asking_joint_invoices(true) j (id)
    join invoice i on i.cooperative_id = asking_cooperative() and i.id = j.id;
end
$function$
