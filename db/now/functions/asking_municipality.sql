CREATE OR REPLACE FUNCTION public.asking_municipality()
 RETURNS uuid
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if not asking_holds('case-manager') then
    return null;
  end if;
  return (select municipality_id from municipality_person
    where cooperative_id = asking_cooperative() and person_id = asking_person() and until is null);
end
$function$
