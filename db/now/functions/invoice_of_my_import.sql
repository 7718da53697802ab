CREATE OR REPLACE FUNCTION public.invoice_of_my_import(of_invoice invoice)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select asking_holds('administrator') and not my_access_is_open(at_now())
    and of_invoice.state = 'submitted' and of_invoice.agreed_by is null
    and of_invoice.drafted_by <> asking_person() and not i_hold_access_of(of_invoice.drafted_by, at_now())
    and exists (select from import_file f where f.cooperative_id = of_invoice.cooperative_id and f.id = of_invoice.import_id
      and f.kind = 'invoices' and f.done_at is null and f.put_by = of_invoice.drafted_by and f.put_by = of_invoice.submitted_by)
$function$
