CREATE OR REPLACE FUNCTION public.may_ask_for_earlier_job(task text, payload jsonb)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if asking_purpose() in ('job', 'operator') then
    return true;
  end if;
  if asking_purpose() <> 'person' then
    return false;
  end if;
  return may_ask_about_statement(task, payload)
    or task in ('render-invoice', 'mail-invoice')
    and payload ->> 'cooperativeId' = asking_cooperative()::text
    and exists (
      select from invoice i
      where i.cooperative_id = asking_cooperative() and i.id = (payload ->> 'invoiceId')::uuid
        and (asking_holds('administrator') or task = 'mail-invoice' and i.member_id in (select asking_members())));
end
$function$
