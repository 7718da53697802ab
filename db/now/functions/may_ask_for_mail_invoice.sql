CREATE OR REPLACE FUNCTION public.may_ask_for_mail_invoice(payload jsonb)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  return exists (
    select from invoice i
    where i.cooperative_id = asking_cooperative() and i.id = (payload ->> 'invoiceId')::uuid
      and (asking_holds('administrator') or i.member_id in (select asking_members())
        or payload ->> 'about' = 'disagreement' and exists (
          select from invoice_share s
          where s.cooperative_id = i.cooperative_id and s.invoice_id = i.id
            and s.member_id = (payload ->> 'memberId')::uuid and s.member_id in (select asking_members()))));
end
$function$
