CREATE OR REPLACE FUNCTION public.workshop_counts()
 RETURNS TABLE(workshop_id uuid, taken integer, waiting integer)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  here constant uuid := asking_cooperative();
begin
  if asking_holds('member', 'coach', 'administrator') or asking_purpose() = 'job' then
    return query select s.workshop_id, count(*) filter (where s.state = 'in' and s.walked_in is null)::integer,
        count(*) filter (where s.state = 'waiting')::integer
      from workshop_seat s where s.cooperative_id = here group by s.workshop_id;
  end if;
end
$function$
