CREATE OR REPLACE FUNCTION public.may_ask_for_send_e_invoice(payload jsonb)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  return asking_holds('administrator') and exists (
    select from e_invoice_sending s where s.cooperative_id = asking_cooperative() and s.id = (payload ->> 'sendingId')::uuid);
end
$function$
