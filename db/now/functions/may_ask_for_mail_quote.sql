CREATE OR REPLACE FUNCTION public.may_ask_for_mail_quote(payload jsonb)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  return exists (
    select from quote q where q.cooperative_id = asking_cooperative() and q.id = (payload ->> 'quoteId')::uuid
      and (asking_holds('administrator') or q.member_id in (select asking_members())));
end
$function$
