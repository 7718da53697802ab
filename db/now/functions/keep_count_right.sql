CREATE OR REPLACE FUNCTION public.keep_count_right()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  cast_yes integer; cast_no integer; cast_abstain integer;
  paper record;
begin
  if old.counted_on is not null and (new.counted_on, new.yes, new.no, new.abstain, new.closes_on)
    is distinct from (old.counted_on, old.yes, old.no, old.abstain, old.closes_on) then
    raise exception 'a vote that was counted stays counted' using errcode = 'restrict_violation';
  end if;
  if new.counted_on is null or old.counted_on is not null then
    return new;
  end if;
  if not vote_is_over(old.cooperative_id, old.application_id, new.counted_on) then
    raise exception 'a vote that goes on is not counted' using errcode = 'restrict_violation';
  end if;
  select * into paper from paper_votes(old.cooperative_id, old.application_id);
  if paper.waits then
    raise exception 'votes on paper wait for a second yes' using errcode = 'restrict_violation';
  end if;
  select count(*) filter (where answer = 'yes'), count(*) filter (where answer = 'no'), count(*) filter (where answer = 'abstain')
  into cast_yes, cast_no, cast_abstain
  from admission_ballot where cooperative_id = old.cooperative_id and application_id = old.application_id;
  if (new.yes, new.no, new.abstain)
    is distinct from (cast_yes + paper.yes, cast_no + paper.no, cast_abstain + paper.abstain) then
    raise exception 'what was counted is not what was cast' using errcode = 'restrict_violation';
  end if;
  return new;
end
$function$
