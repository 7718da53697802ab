CREATE OR REPLACE FUNCTION public.i_vote_on(of_application uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  return exists (
    select from member m
    where m.cooperative_id = asking_cooperative() and m.person_id = asking_person()
      and m.id in (select voters_of(asking_cooperative(), of_application)));
end
$function$
