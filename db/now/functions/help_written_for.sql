CREATE OR REPLACE FUNCTION public.help_written_for()
 RETURNS SETOF uuid
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if asking_purpose() = 'person' and asking_doer() is null and asking_holds('coach', 'administrator') then
    return query select m.id from member m join person p on p.id = m.person_id and p.email is null
      where m.cooperative_id = asking_cooperative() and m.person_id <> asking_person() and never_signs_in(m.person_id);
  end if;
end $function$
