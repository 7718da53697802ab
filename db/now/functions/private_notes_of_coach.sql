CREATE OR REPLACE FUNCTION public.private_notes_of_coach(of_coach uuid)
 RETURNS integer
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  here constant uuid := asking_cooperative();
begin
  if not asking_holds('administrator', 'board') then
    return 0;
  end if;
  return (select count(*)::integer from guidance_note n
    where n.cooperative_id = here and n.private and n.written_by = of_coach);
end
$function$
