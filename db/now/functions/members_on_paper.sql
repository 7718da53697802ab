CREATE OR REPLACE FUNCTION public.members_on_paper()
 RETURNS SETOF uuid
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if asking_holds('administrator') then
    return query select m.id from member m where m.cooperative_id = asking_cooperative() and never_signs_in(m.person_id);
  end if;
end
$function$
