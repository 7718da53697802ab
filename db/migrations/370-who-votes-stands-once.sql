-- Who votes on an application stood in three functions, and when its vote is over in two: each now asks one. A vote on which
-- nobody voted while nobody may is not over before its last day, as the program says (`voteStands`).
create function voters_of(here uuid, of_application uuid) returns setof uuid
  language sql stable security definer set search_path to 'public', 'pg_temp' as $$
  select m.id from member m
  join admission_vote v on v.cooperative_id = m.cooperative_id and v.application_id = of_application
  where m.cooperative_id = here and m.joined_on <= day_of(v.opened_at)
    and exists (select from role_assignment r
      where r.cooperative_id = here and r.person_id = m.person_id and r.role = 'member' and r.until is null)
$$;
revoke all on function voters_of(uuid, uuid) from public;

create or replace function ballots_waited_for(here uuid, of_application uuid) returns integer
  language sql stable security definer set search_path to 'public', 'pg_temp' as $$
  select count(*)::integer from voters_of(here, of_application) voter
  where not exists (select from admission_ballot b
    where b.cooperative_id = here and b.application_id = of_application and b.member_id = voter)
$$;

create or replace function who_still_votes(of_application uuid) returns setof uuid
  language plpgsql stable security definer set search_path to 'public', 'pg_temp' as $$
declare
  here constant uuid := asking_cooperative();
begin
  if not asking_holds('coach', 'administrator') then
    return;
  end if;
  return query
    select voter from voters_of(here, of_application) voter
    where not exists (select from admission_ballot b
      where b.cooperative_id = here and b.application_id = of_application and b.member_id = voter);
end
$$;

create or replace function keep_who_votes() returns trigger
  language plpgsql security definer set search_path to 'public', 'pg_temp' as $$
begin
  if new.member_id not in (select voters_of(new.cooperative_id, new.application_id)) then
    raise exception 'who was no member when a vote began does not vote in it' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;

create function vote_is_over(here uuid, of_application uuid, on_day date) returns boolean
  language sql stable security definer set search_path to 'public', 'pg_temp' as $$
  select v.closes_on < on_day or (ballots_waited_for(here, of_application) = 0
    and exists (select from admission_ballot b where b.cooperative_id = here and b.application_id = of_application))
  from admission_vote v where v.cooperative_id = here and v.application_id = of_application
$$;
revoke all on function vote_is_over(uuid, uuid, date) from public;

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
$function$;

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
$function$;
