CREATE OR REPLACE FUNCTION public.way_of_municipality(of_cooperative uuid, of_municipality uuid, OUT delivery text, OUT sent_to text)
 RETURNS record
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select g.delivery, case g.delivery when 'mail' then g.email when 'print' then g.address else '' end
  from municipality g where g.cooperative_id = of_cooperative and g.id = of_municipality
$function$
