CREATE OR REPLACE FUNCTION public.business_is_put_forward_anew()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  perform put_forward_anew(new.cooperative_id, null, new.id, jsonb_build_object(
    'what', 'maker', 'from', old.trade_name, 'to', new.trade_name));
  return null;
end
$function$
