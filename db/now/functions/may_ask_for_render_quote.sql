CREATE OR REPLACE FUNCTION public.may_ask_for_render_quote(payload jsonb)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  return asking_holds('administrator') and exists (
    select from quote q where q.cooperative_id = asking_cooperative() and q.id = (payload ->> 'quoteId')::uuid);
end
$function$
