CREATE OR REPLACE FUNCTION public.voters_of(here uuid, of_application uuid)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select c.member_id from admission_vote v
  cross join lateral may_vote(v.cooperative_id) c
  cross join lateral (
    select e.joined_on, e.left_on from member_entry e
    where e.cooperative_id = v.cooperative_id and e.member_id = c.member_id and (e.entered_at is null or e.entered_at <= v.opened_at)
    order by e.number desc limit 1) said
  where v.cooperative_id = here and v.application_id = of_application and is_member_on(said.joined_on, said.left_on, day_of(v.opened_at))
$function$
