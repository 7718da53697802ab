CREATE OR REPLACE FUNCTION public.shared_with_municipality(of_municipality uuid)
 RETURNS TABLE(member_id uuid, field text, is_open boolean)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if asking_purpose() <> 'job' then
    raise exception 'only a job counts' using errcode = 'insufficient_privilege';
  end if;
  return query
    select c.member_id, f.field, bool_or(opens_now(c, f.field)
      and of_municipality = municipality_of(c.cooperative_id, c.member_id, today()))
    from consent c
    cross join unnest(c.fields) f (field)
    where c.cooperative_id = asking_cooperative() and c.purpose = 'case-manager' and exists (
      select from municipality_person mp
      where mp.cooperative_id = c.cooperative_id and mp.person_id = c.person_id and mp.municipality_id = of_municipality)
    group by c.member_id, f.field;
end
$function$
