CREATE OR REPLACE FUNCTION public.help_hours_lowest()
 RETURNS integer
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  here constant uuid := asking_cooperative();
begin
  return (select case when h.counted then h.lowest end from help_hours h where h.cooperative_id = here
    order by h.set_at desc, h.id desc limit 1);
end
$function$
