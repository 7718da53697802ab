-- A vote that was cast by somebody who left since stays, and says nothing of who still may vote: with it, everybody seemed to have
-- voted while a member had not. And how it stands is read by nobody before it is over: who counts could tell a vote by looking twice.
drop function ballots_cast(uuid);
create function ballots_cast(of_application uuid, on_day date)
returns table (cast_so_far integer, waits integer, yes integer, no integer, abstain integer)
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  here constant uuid := asking_cooperative();
  waiting integer;
  is_over boolean;
begin
  if not asking_holds('coach', 'administrator') then
    return;
  end if;
  waiting := ballots_waited_for(here, of_application);
  select waiting = 0 or v.closes_on < on_day or v.counted_on is not null into is_over
  from admission_vote v where v.cooperative_id = here and v.application_id = of_application;
  return query
    select count(*)::integer, waiting,
      case when is_over then (count(*) filter (where b.answer = 'yes'))::integer end,
      case when is_over then (count(*) filter (where b.answer = 'no'))::integer end,
      case when is_over then (count(*) filter (where b.answer = 'abstain'))::integer end
    from admission_ballot b where b.cooperative_id = here and b.application_id = of_application;
end
$$;

-- How many who are a member now, and were when the vote began, did not vote on somebody.
create function ballots_waited_for(here uuid, of_application uuid) returns integer
language sql stable security definer set search_path = public, pg_temp as $$
  select count(*)::integer from member m
  where m.cooperative_id = here
    and m.joined_on <= (select day_of(v.opened_at) from admission_vote v
      where v.cooperative_id = here and v.application_id = of_application)
    and exists (select from role_assignment r
      where r.cooperative_id = here and r.person_id = m.person_id and r.role = 'member' and r.until is null)
    and not exists (select from admission_ballot b
      where b.cooperative_id = here and b.application_id = of_application and b.member_id = m.id)
$$;
revoke all on function ballots_waited_for(uuid, uuid) from public;
revoke all on function ballots_cast(uuid, date) from public;
grant execute on function ballots_cast(uuid, date) to gilde_app;

-- What is written down as counted is what was cast, once, when it is over.
create function keep_count_right() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  cast_yes integer; cast_no integer; cast_abstain integer;
begin
  if old.counted_on is not null and (new.counted_on, new.yes, new.no, new.abstain, new.closes_on)
    is distinct from (old.counted_on, old.yes, old.no, old.abstain, old.closes_on) then
    raise exception 'a vote that was counted stays counted' using errcode = 'restrict_violation';
  end if;
  if new.counted_on is null or old.counted_on is not null then
    return new;
  end if;
  if old.closes_on >= new.counted_on and ballots_waited_for(old.cooperative_id, old.application_id) > 0 then
    raise exception 'a vote that goes on is not counted' using errcode = 'restrict_violation';
  end if;
  select count(*) filter (where answer = 'yes'), count(*) filter (where answer = 'no'), count(*) filter (where answer = 'abstain')
  into cast_yes, cast_no, cast_abstain
  from admission_ballot where cooperative_id = old.cooperative_id and application_id = old.application_id;
  if (new.yes, new.no, new.abstain) is distinct from (cast_yes, cast_no, cast_abstain) then
    raise exception 'what was counted is not what was cast' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger admission_vote_is_counted_right before update on admission_vote
  for each row execute function keep_count_right();
