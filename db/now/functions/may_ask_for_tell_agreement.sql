CREATE OR REPLACE FUNCTION public.may_ask_for_tell_agreement(payload jsonb)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  return exists (
    select from municipality_policy v
    where v.cooperative_id = asking_cooperative() and v.id = (payload ->> 'versionId')::uuid
      and v.confirmed_by = asking_person());
end
$function$
