CREATE OR REPLACE FUNCTION public.ballots_cast(of_application uuid, on_day date)
 RETURNS TABLE(cast_so_far integer, waits integer, yes integer, no integer, abstain integer)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  here constant uuid := asking_cooperative();
  waiting integer;
  is_over boolean;
  paper record;
begin
  if not asking_holds('coach', 'administrator') then
    return;
  end if;
  waiting := ballots_waited_for(here, of_application);
  select * into paper from paper_votes(here, of_application);
  select (vote_is_over(here, of_application, on_day) or v.counted_on is not null) and not paper.waits into is_over
  from admission_vote v where v.cooperative_id = here and v.application_id = of_application;
  return query
    select count(*)::integer, waiting,
      case when is_over then paper.yes + (count(*) filter (where b.answer = 'yes'))::integer end,
      case when is_over then paper.no + (count(*) filter (where b.answer = 'no'))::integer end,
      case when is_over then paper.abstain + (count(*) filter (where b.answer = 'abstain'))::integer end
    from admission_ballot b where b.cooperative_id = here and b.application_id = of_application;
end
$function$
