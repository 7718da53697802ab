CREATE OR REPLACE FUNCTION public.permissions_to_count(of_municipality uuid, on_day date, known_at timestamp with time zone)
 RETURNS SETOF uuid
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if asking_purpose() <> 'job' then
    raise exception 'only a job counts' using errcode = 'insufficient_privilege';
  end if;
  return query
    select distinct p.member_id from benefit_permission p
    where p.cooperative_id = asking_cooperative()
      and coalesce(p.municipality_id, (
        select t.municipality_id from placing_of(p.cooperative_id, p.member_id, on_day) t)) = of_municipality
      and p.recorded_at <= known_at and on_day between p.valid_from and p.valid_to
      and (p.ended_at is null or p.ended_at > known_at or p.ended_on > on_day);
end
$function$
