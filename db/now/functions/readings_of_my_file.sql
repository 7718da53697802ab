-- Who opened the file of the one who asks, what of it, and what stood there: the newest hundred, in all co-operatives.
CREATE OR REPLACE FUNCTION public.readings_of_my_file()
 RETURNS TABLE(cooperative text, reader text, file text, parts text[], read_at timestamp with time zone)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  return query
    select c.legal_name, p.name, r.file, r.parts, r.read_at
    from read_log r join person p on p.id = r.person_id join cooperative c on c.id = r.cooperative_id
    where r.subject_id in (select asking_subjects()) and r.person_id <> asking_person()
    order by r.read_at desc limit 100;
end
$function$
