CREATE OR REPLACE FUNCTION public.erasing_of_who_left(left_before date)
 RETURNS uuid
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if asking_purpose() <> 'job' or left_before is null then
    raise exception 'only the work of the night erases' using errcode = 'insufficient_privilege';
  end if;
  return asking_cooperative();
end
$function$
