CREATE OR REPLACE FUNCTION public.may_ask_for_mail_thanks(payload jsonb)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  return exists (
    select from help_promise h
    where h.cooperative_id = asking_cooperative() and h.id = (payload ->> 'promiseId')::uuid and h.thanked_at is not null
      and (h.helped_id in (select asking_members()) or h.helped_id in (select help_written_for())));
end
$function$
