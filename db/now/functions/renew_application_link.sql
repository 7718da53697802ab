CREATE OR REPLACE FUNCTION public.renew_application_link(of_application uuid, new_token text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if not asking_holds('coach', 'administrator') then
    raise exception 'a link is renewed by who guides the application' using errcode = 'insufficient_privilege';
  end if;
  update link set token = new_token where cooperative_id = asking_cooperative() and application_id = of_application;
end
$function$
