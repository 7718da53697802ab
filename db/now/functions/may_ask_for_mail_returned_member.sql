CREATE OR REPLACE FUNCTION public.may_ask_for_mail_returned_member(payload jsonb)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  return asking_holds('administrator') and exists (
    select from member m
    where m.cooperative_id = asking_cooperative() and m.id = (payload ->> 'memberId')::uuid and m.left_on is null);
end
$function$
