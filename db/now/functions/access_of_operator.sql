CREATE OR REPLACE FUNCTION public.access_of_operator()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if asking_purpose() <> 'nobody' then
    perform begin_access_anew(new.person_id, new.since);
  end if;
  return null;
end
$function$
