CREATE OR REPLACE FUNCTION public.may_ask_for_mail_leaving_taken_back(payload jsonb)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  return exists (
    select from leaving l
    where l.cooperative_id = asking_cooperative() and l.id = (payload ->> 'leavingId')::uuid and l.said_how <> 'self'
      and l.taken_back_by = asking_person());
end
$function$
