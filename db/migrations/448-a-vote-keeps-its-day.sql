-- When a vote is over is not for who asks to say: a day to come gave a count that still went on, and took one as counted. The last day
-- comes no sooner, after it nobody votes on the phone, and numbers that would tell what one member said are not shown.

create or replace function vote_is_over(here uuid, of_application uuid, on_day date) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select v.closes_on < least(on_day, today()) or (ballots_waited_for(here, of_application) = 0
    and exists (select from admission_ballot b where b.cooperative_id = here and b.application_id = of_application))
  from admission_vote v where v.cooperative_id = here and v.application_id = of_application
$$;

create function keep_last_day_of_vote() returns trigger
language plpgsql set search_path = public, pg_temp as $$
begin
  if new.closes_on < old.closes_on then
    raise exception 'the last day of a vote comes no sooner' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger admission_vote_keeps_its_last_day before update of closes_on on admission_vote
  for each row execute function keep_last_day_of_vote();

-- As in 375; and after the last day nobody votes. What is written down of votes on paper was voted before it.
create or replace function keep_who_votes() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  vote record;
begin
  select v.closes_on into vote from admission_vote v
  where v.cooperative_id = new.cooperative_id and v.application_id = new.application_id for key share;
  if not found then
    return null;
  end if;
  if new.member_id not in (select voters_of(new.cooperative_id, new.application_id)) then
    raise exception 'who was no member when a vote began does not vote in it' using errcode = 'restrict_violation';
  end if;
  if new.paper_id is null and vote.closes_on < today() and asking_purpose() = 'person' then
    raise exception 'nobody votes after the last day' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;

-- Who wrote votes on paper down knows how often each was said on paper: the rest is what was said on the phone. Of one or two there that is
-- who said it. So numbers are shown where all voted in one way, or three at least in each.
create function vote_numbers_show(of_application uuid) returns boolean
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  on_paper integer;
  by_phone integer;
begin
  if not asking_holds('coach', 'administrator') then
    return false;
  end if;
  select count(*) filter (where b.paper_id is not null), count(*) filter (where b.paper_id is null) into on_paper, by_phone
  from admission_ballot b where b.cooperative_id = asking_cooperative() and b.application_id = of_application;
  return on_paper = 0 or by_phone = 0 or least(on_paper, by_phone) > 2;
end
$$;
revoke all on function vote_numbers_show(uuid) from public;
grant execute on function vote_numbers_show(uuid) to gilde_app;

-- Kept longer than its term is only what who applied agreed to, at most a year: asked with the road, when a change is whole.
alter table application add constraint application_kept_a_year check (keep_until <= (ended_on + interval '12 months')::date);
create function keep_until_agreed() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if asking_purpose() in ('person', 'link') and exists (
    select from application a where a.cooperative_id = new.cooperative_id and a.id = new.id and a.keep_until is not null
      and not exists (select from application_kept k where k.cooperative_id = a.cooperative_id and k.application_id = a.id
        and k.until = a.keep_until)) then
    raise exception 'an application is kept longer as who applied agreed' using errcode = 'restrict_violation';
  end if;
  return null;
end
$$;
create constraint trigger application_is_kept_as_agreed after update on application
  deferrable initially deferred for each row execute function keep_until_agreed();
