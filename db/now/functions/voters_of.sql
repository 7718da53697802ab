CREATE OR REPLACE FUNCTION public.voters_of(here uuid, of_application uuid)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select said.member_id from admission_vote v
  join register_said(here) said on said.from_at <= v.opened_at and v.opened_at < said.until_at
    and is_member_on(said.joined_on, said.left_on, day_of(v.opened_at))
  join may_vote(here) c on c.member_id = said.member_id
  where v.cooperative_id = here and v.application_id = of_application
$function$
