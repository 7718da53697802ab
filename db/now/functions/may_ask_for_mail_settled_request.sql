CREATE OR REPLACE FUNCTION public.may_ask_for_mail_settled_request(payload jsonb)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  return asking_holds('administrator') and exists (
    select from shop_request r
    where r.cooperative_id = asking_cooperative() and r.id = (payload ->> 'requestId')::uuid and r.answered_at is not null
      and num_nonnulls(r.quote_id, r.invoice_id) = 0 and stops_or_left(r.member_id));
end
$function$
