CREATE OR REPLACE FUNCTION public.may_ask_for_read_receipt_page(payload jsonb)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  return exists (
    select from receipt_page p join receipt r on r.cooperative_id = p.cooperative_id and r.id = p.receipt_id
    where p.cooperative_id = asking_cooperative() and p.id = (payload ->> 'pageId')::uuid and r.state = 'waiting'
      and (asking_holds('administrator') or r.member_id in (select asking_members())));
end
$function$
