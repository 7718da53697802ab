CREATE OR REPLACE FUNCTION public.leaving_said_by(of_leaving uuid)
 RETURNS text
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  return (
    select p.name from leaving l join person p on p.id = l.said_by
    where l.cooperative_id = asking_cooperative() and l.id = of_leaving
      and (l.member_id in (select asking_members()) or asking_holds('coach', 'administrator', 'board')
        or asking_as('job')));
end
$function$
