CREATE OR REPLACE FUNCTION public.fellow_members()
 RETURNS TABLE(id uuid, name text, left_on date)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  here constant uuid := asking_cooperative();
begin
  if asking_holds('member', 'administrator') then
    return query select m.id, m.name, m.left_on from member m where m.cooperative_id = here order by m.name, m.id;
  end if;
end
$function$
