CREATE OR REPLACE FUNCTION public.let_go_with_work()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  update shop_key set ended_at = at_now()
    where cooperative_id = new.cooperative_id and member_id = new.member_id and business_id = new.business_id and ended_at is null;
  update recurring_plan set state = 'paused'
    where cooperative_id = new.cooperative_id and member_id = new.member_id and business_id = new.business_id and state = 'running';
  return null;
end
$function$
