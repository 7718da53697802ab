CREATE OR REPLACE FUNCTION public.case_manager_of_account(of_cooperative uuid, of_municipality uuid, of_issuer text, of_subject text, with_email text)
 RETURNS TABLE(person_id uuid, refusal text)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  found_person uuid;
begin
  if asking_purpose() <> 'sign-in' then
    raise exception 'only who signs in' using errcode = 'insufficient_privilege';
  end if;
  select p.id into found_person
  from person p
  join municipality_person mp on mp.person_id = p.id and mp.cooperative_id = of_cooperative
    and mp.municipality_id = of_municipality and mp.until is null
  join role_assignment r on r.person_id = p.id and r.cooperative_id = of_cooperative
    and r.role = 'case-manager' and r.until is null
  where p.email = lower(with_email);
  if found_person is null then
    return query select null::uuid, 'not-invited';
  elsif exists (
    select from role_assignment r where r.person_id = found_person and r.role <> 'case-manager' and r.until is null) then
    return query select null::uuid, 'has-other-roles';
  elsif not exists (
    select from municipal_account a
    where a.cooperative_id = of_cooperative and a.person_id = found_person and a.municipality_id = of_municipality
      and a.issuer = of_issuer and a.subject = of_subject) then
    return query select null::uuid, 'not-linked';
  else
    return query select found_person, null::text;
  end if;
end
$function$
