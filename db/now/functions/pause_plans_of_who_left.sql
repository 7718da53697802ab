CREATE OR REPLACE FUNCTION public.pause_plans_of_who_left()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  update recurring_plan set state = 'paused'
  where cooperative_id = new.cooperative_id and member_id = new.id and state = 'running';
  return null;
end
$function$
