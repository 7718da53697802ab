CREATE OR REPLACE FUNCTION public.shared_until(of_cooperative uuid, of_scheme uuid, of_member uuid)
 RETURNS date
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if of_cooperative is distinct from asking_cooperative() or not asking_has_role('board') then
    raise exception 'only who decides on schemes may ask this' using errcode = 'insufficient_privilege';
  end if;
  perform from journal_counter where cooperative_id = of_cooperative for update;
  return (
    select max(s.counts_on) from sharing s
    join scheme_version v on v.cooperative_id = s.cooperative_id and v.id = s.scheme_version_id
    where s.cooperative_id = of_cooperative and (of_scheme is null or v.scheme_id = of_scheme)
      and (of_member is null or s.member_id = of_member));
end
$function$
