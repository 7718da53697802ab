CREATE OR REPLACE FUNCTION public.my_pot_roles_in(named jsonb)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  return exists (
    select from jsonb_array_elements_text(named) role
    where case role when 'members' then asking_holds('board') else asking_holds(role) end);
end
$function$
