CREATE OR REPLACE FUNCTION public.may_ask_for_render_invoice(payload jsonb)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  return asking_holds('administrator') and exists (
    select from invoice i where i.cooperative_id = asking_cooperative() and i.id = (payload ->> 'invoiceId')::uuid);
end
$function$
