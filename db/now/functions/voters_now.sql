CREATE OR REPLACE FUNCTION public.voters_now(here uuid)
 RETURNS TABLE(application_id uuid, member_id uuid)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  with vote as materialized (
    select v.application_id, v.opened_at, day_of(v.opened_at) as opened_on from admission_vote v
    where v.cooperative_id = here and v.counted_on is null)
  select vote.application_id, said.member_id
  from register_said(here) said
  join may_vote(here) c on c.member_id = said.member_id
  join vote on said.from_at <= vote.opened_at and vote.opened_at < said.until_at
    and is_member_on(said.joined_on, said.left_on, vote.opened_on)
$function$
