CREATE OR REPLACE FUNCTION public.may_ask_for_mail_work_changed(payload jsonb)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  return asking_holds('administrator') and exists (
    select from member_business w
    where w.cooperative_id = asking_cooperative() and w.member_id = (payload ->> 'memberId')::uuid
      and w.business_id = (payload ->> 'businessId')::uuid and w.change_mail_id = (payload ->> 'mailId')::uuid);
end
$function$
