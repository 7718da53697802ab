CREATE OR REPLACE FUNCTION public.standing_steps_of(here uuid, of_application uuid)
 RETURNS TABLE(stage text, on_day date)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  with recursive placed as (
    select s.id, s.place from application_step s
    where s.cooperative_id = here and s.application_id = of_application and s.instead_of is null
    union all
    select s.id, p.place from application_step s join placed p on s.instead_of = p.id
    where s.cooperative_id = here and s.application_id = of_application)
  select s.stage, s.on_day from application_step s join placed p on p.id = s.id
  where s.cooperative_id = here and s.application_id = of_application and not exists (
    select from application_righting r where r.cooperative_id = here and r.application_id = of_application and r.step_id = s.id)
  order by p.place, s.place
$function$
