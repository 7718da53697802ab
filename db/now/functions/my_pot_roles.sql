CREATE OR REPLACE FUNCTION public.my_pot_roles(of_member uuid)
 RETURNS text[]
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  approvers constant jsonb := (scheme_version_for(asking_cooperative(), of_member, today())).rules #> '{pot,approvers,anyOf}';
begin
  if asking_purpose() <> 'person' or of_member in (select asking_members()) then
    return '{}';
  end if;
  return array(
    select role from jsonb_array_elements_text(coalesce(approvers, '[]')) role
    where case role
      when 'members' then asking_holds('board')
      when 'case-manager' then asking_municipality() = municipality_of(asking_cooperative(), of_member, today())
      else asking_holds(role) end);
end
$function$

CREATE OR REPLACE FUNCTION public.my_pot_roles(of_member uuid, of_amount bigint)
 RETURNS text[]
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  roles text[] := my_pot_roles(of_member);
begin
  if asking_purpose() = 'person' and of_member not in (select asking_members()) and asking_holds('administrator')
    and administrator_is_enough((scheme_version_for(asking_cooperative(), of_member, today())).rules, of_amount)
    and not 'administrator' = any (roles) then
    return array_prepend('administrator', roles);
  end if;
  return roles;
end
$function$
