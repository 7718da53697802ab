-- With a thousand members the first pages of a coach and of the administration asked more of the database than they show.
-- Nothing here changes what anybody is told or may see: only how it is found.

-- Four questions that others ask of each of many members (372). With a search path of their own they were begun anew for
-- each; bound to their tables (begin atomic) they are read as a part of who asks.
create or replace function shop_keys_of(of_cooperative uuid, of_member uuid) returns setof uuid
language sql stable
begin atomic
  select id from shop_key where cooperative_id = of_cooperative and member_id = of_member and ended_at is null;
end;

create or replace function help_posts_of(of_cooperative uuid, of_member uuid) returns setof uuid
language sql stable
begin atomic
  select id from help_post where cooperative_id = of_cooperative and member_id = of_member and closed_at is null;
end;

create or replace function help_promised(of_cooperative uuid, of_member uuid)
returns table (id uuid, neither_did boolean)
language sql stable
begin atomic
  select h.id, h.helper_done_at is null and h.helped_done_at is null from help_promise h
  where h.cooperative_id = of_cooperative and of_member in (h.helper_id, h.helped_id) and h.closed_at is null
    and (h.helper_done_at is null or h.helped_done_at is null);
end;

create or replace function appointments_of(of_cooperative uuid, of_member uuid, at_moment timestamptz) returns setof uuid
language sql stable
begin atomic
  select id from appointment
  where cooperative_id = of_cooperative and member_id = of_member
    and (state in ('asked', 'proposed', 'none-fits') or state = 'set' and starts_at > at_moment);
end;

-- The page of one member: found by who has it, as it is asked for of each who stops.
create index shop_window_of_member on shop_window (cooperative_id, member_id);

-- What of the agenda waits for a word, and what comes: not what is over.
create index appointment_waits on appointment (cooperative_id, coach_id)
  where state in ('asked', 'proposed', 'none-fits') or state = 'set' and attendance is null;
create index appointment_from on appointment (cooperative_id, starts_at);

-- What a coach talks about: a question, or a no. Most agreements have neither.
create index contract_word_talked_of on contract_word (cooperative_id, contract_id) where kind in ('asked', 'refused');

-- Open steps, counted and their first day found without the words of each.
create index guidance_step_open on guidance_step (cooperative_id, member_id) include (by_day, state) where state = 'open';

-- Steps that who applies took by themselves: few, and asked of each application.
create index application_step_by_applicant on application_step (cooperative_id, application_id, stage)
  where taken_by is null;

-- Months in which a member had something that costs, each once however often; `kind` and `ended_how` because who may see a
-- booking depends on them.
create index thing_booking_of_month on thing_booking (cooperative_id, member_id, month, kind, ended_how)
  where kind = 'use' and price > 0 and ended_how is distinct from 'cancelled';

-- Votes that still wait were counted by holding every member against every vote that goes on. Now: who may vote, less who
-- of those did (371).
create or replace function ballots_waiting()
returns table (application_id uuid, closes_on date, cast_so_far integer, waits integer)
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  here constant uuid := asking_cooperative();
begin
  if not asking_holds('coach', 'administrator') then
    return;
  end if;
  return query
    with going_on as materialized (
      select v.application_id, v.closes_on, day_of(v.opened_at) as opened_on from admission_vote v
      where v.cooperative_id = here and v.counted_on is null),
    voters as materialized (select v.member_id, v.joined_on from may_vote(here) v),
    ballots as (
      select b.application_id, count(*) as of_all, count(*) filter (where c.joined_on <= g.opened_on) as of_voters
      from going_on g
      join admission_ballot b on b.cooperative_id = here and b.application_id = g.application_id
      left join voters c on c.member_id = b.member_id
      group by b.application_id)
    select g.application_id, g.closes_on, coalesce(b.of_all, 0)::integer,
      ((select count(*) from voters c where c.joined_on <= g.opened_on) - coalesce(b.of_voters, 0))::integer
    from going_on g left join ballots b on b.application_id = g.application_id;
end
$$;
