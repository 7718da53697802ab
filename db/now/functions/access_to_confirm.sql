CREATE OR REPLACE FUNCTION public.access_to_confirm(whom uuid, moment timestamp with time zone)
 RETURNS TABLE(by_person uuid, what text, at timestamp with time zone)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if asking_holds('administrator', 'board') and (
    exists (
      select from role_assignment r
      where r.cooperative_id = asking_cooperative() and r.person_id = whom and r.until is null)
    or exists (
      select from member m
      where m.cooperative_id = asking_cooperative() and m.person_id = whom and m.left_on is not null
        and today() <= proofs_until(m.left_on)))
  then
    return query select h.by_person, h.what, h.at from hands_on_access(whom, moment) h;
  end if;
end
$function$
