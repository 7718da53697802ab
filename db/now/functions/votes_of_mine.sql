CREATE OR REPLACE FUNCTION public.votes_of_mine()
 RETURNS SETOF uuid
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  here constant uuid := asking_cooperative();
begin
  return query
    select v.application_id from member m
    join may_vote(here) c on c.member_id = m.id
    cross join lateral register_said(here, m.id) said
    join admission_vote v on v.cooperative_id = here and v.counted_on is null
      and said.from_at <= v.opened_at and v.opened_at < said.until_at
      and is_member_on(said.joined_on, said.left_on, day_of(v.opened_at))
    where m.cooperative_id = here and m.person_id = asking_person();
end
$function$
