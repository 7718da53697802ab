CREATE OR REPLACE FUNCTION public.working_without_permission(on_day date)
 RETURNS TABLE(member_id uuid, name text, first_name text, municipality_id uuid, mended_by text, stopped_on date, begins_on date)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  here constant uuid := asking_cooperative();
  all_of_it constant boolean := asking_holds('administrator', 'coach');
begin
  return query
    select w.member_id, w.name, w.first_name, w.municipality_id, w.mended_by, earlier.until + 1, later.since
    from invoiced_without_permission(on_day) w
    cross join lateral (
      select max(least(p.valid_to, p.ended_on - 1)) as until from benefit_permission p
      where p.cooperative_id = here and p.member_id = w.member_id
        and p.valid_from <= least(p.valid_to, p.ended_on - 1, on_day)) earlier
    cross join lateral (
      select min(p.valid_from) as since from benefit_permission p
      where p.cooperative_id = here and p.member_id = w.member_id
        and p.valid_from > on_day and p.valid_from <= least(p.valid_to, p.ended_on - 1)) later
    where w.member_id in (select asking_members()) or all_of_it
    order by w.works_since, w.name, w.member_id;
end
$function$
