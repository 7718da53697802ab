CREATE OR REPLACE FUNCTION public.of_who_left(of_member uuid)
 RETURNS void
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if not asking_holds('administrator') or not has_left(of_member) then
    raise exception 'only of who left is let go' using errcode = 'insufficient_privilege';
  end if;
end
$function$
