CREATE OR REPLACE FUNCTION public.keep_price_honest()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  new.said_to := coalesce(recurring_said_to(new.cooperative_id, new.plan_id), '');
  return new;
end
$function$
