CREATE OR REPLACE FUNCTION public.opens_now(given consent, of_field text)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  return given.revoked_at is null and day_of(given.given_at) <= today() and (given.until is null or today() <= given.until)
    and (of_field is null or of_field = any (given.fields))
    and exists (
      select from member m
      where m.cooperative_id = given.cooperative_id and m.id = given.member_id and (not is_gone_on(m.left_on, today())
        or is_gone_on(m.left_on, day_of(given.given_at)) and given.purpose = 'case-manager'
          and given.fields = array['statements'] and today() <= proofs_until(m.left_on)))
    and case given.purpose
      when 'case-manager' then exists (
        select from placing_of(given.cooperative_id, given.member_id, today()) town
        cross join case_managers_now(given.cooperative_id, town.municipality_id) w
        where w.person_id = given.person_id and w.since <= given.given_at)
      else exists (
        select from role_assignment r
        where r.cooperative_id = given.cooperative_id and r.person_id = given.person_id and r.role = given.purpose
          and r.until is null and r.since <= given.given_at)
    end;
end
$function$
