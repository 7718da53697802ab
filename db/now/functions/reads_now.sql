CREATE OR REPLACE FUNCTION public.reads_now(of_person uuid, of_member uuid, of_field text)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  return exists (
    select from consent c
    where c.cooperative_id = asking_cooperative() and c.person_id = of_person and c.member_id = of_member
      and c.purpose = 'case-manager' and c.revoked_at is null and opens_now(c, of_field));
end
$function$
