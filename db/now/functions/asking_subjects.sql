CREATE OR REPLACE FUNCTION public.asking_subjects()
 RETURNS SETOF uuid
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  return query select asking_person() where asking_purpose() in ('person', 'sign-in')
    union all
    select m.id from member m where m.person_id = asking_person() and asking_purpose() in ('person', 'sign-in');
end
$function$
