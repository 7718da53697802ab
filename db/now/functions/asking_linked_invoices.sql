CREATE OR REPLACE FUNCTION public.asking_linked_invoices()
 RETURNS TABLE(cooperative_id uuid, invoice_id uuid)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER ROWS 1
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  return query select s.cooperative_id, s.subject_id from asking_link_subject('invoice') s;
end
$function$
