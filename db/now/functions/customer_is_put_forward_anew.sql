CREATE OR REPLACE FUNCTION public.customer_is_put_forward_anew()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  perform put_forward_anew(new.cooperative_id, new.id, null, jsonb_build_object(
    'what', 'buyer', 'from', customer_in_words(old), 'to', customer_in_words(new)));
  return null;
end
$function$
