CREATE OR REPLACE FUNCTION public.why_not_on_behalf(here uuid, doer uuid, whom uuid, moment timestamp with time zone)
 RETURNS text
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if asking_doer() is not null or doer is distinct from asking_person() or not works_on_behalf(doer, here) then
    return 'behalf-not-yours';
  end if;
  if exists (select from on_behalf_no where cooperative_id = here and person_id = whom and until is null) then
    return 'behalf-refused-for-good';
  end if;
  if doer = whom or not is_worked_for(whom, here) then
    return 'behalf-no-member';
  end if;
  return case when holds_access_of(doer, whom, moment) then 'behalf-own-hand' end;
end
$function$
