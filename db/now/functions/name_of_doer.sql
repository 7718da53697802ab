CREATE OR REPLACE FUNCTION public.name_of_doer(whom uuid)
 RETURNS text
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select p.name from person p where p.id = whom and asking_purpose() = 'person' and exists (
    select from on_behalf b where b.cooperative_id = asking_cooperative() and b.by_person = whom
      and (asking_person() in (b.person_id, b.by_person) or asking_holds('administrator', 'auditor')))
$function$
