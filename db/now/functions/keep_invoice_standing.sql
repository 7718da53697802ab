CREATE OR REPLACE FUNCTION public.keep_invoice_standing()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  perform keep_standing_true(new.cooperative_id, new.id);
  return new;
end
$function$
