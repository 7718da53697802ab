-- How far an application is follows from its steps, and each step follows from the one before: the database holds the road too, so
-- nobody is admitted without a vote, and what ended goes on only when the step that ended it was put right. See docs/decisions/0036.

-- That what ended is kept longer is no step of the road. It was written down as one, and guessed from its neighbour.
create table application_kept (
  cooperative_id uuid not null,
  application_id uuid not null,
  revision       integer not null,
  until          date not null,
  agreed         text not null check (length(agreed) between 1 and 1000),
  kept_by        uuid not null references person,
  kept_at        timestamptz not null,
  primary key (cooperative_id, application_id, revision),
  foreign key (cooperative_id, application_id) references application on delete cascade
);
comment on table application_kept is
  'An application that ended is kept longer: until which day, how who applied agreed to that, and who wrote it down. revision: of the application since.';
call protect('application_kept');
call roles_read('application_kept', 'coach', 'administrator');
call allow('application_kept', 'coach_or_administrator_keeps', 'insert',
  '(select asking_holds(''coach'', ''administrator'')) and kept_by = (select asking_person())');
create policy link_reads on application_kept for select using (
  (cooperative_id, application_id) in (select s.cooperative_id, s.subject_id from asking_link_subject('application') s));
create policy own on application_kept for select using (
  exists (select from application a where a.cooperative_id = application_kept.cooperative_id
    and a.id = application_kept.application_id and a.member_id in (select asking_members())));
grant select, insert on application_kept to gilde_app;

-- A false step says the same end again, while the step that first said so still held.
create temporary table false_step on commit drop as
  select s.cooperative_id, s.application_id, s.id, s.place, s.on_day, s.note, s.taken_by, s.taken_at
  from application_step s
  join application_step e on e.cooperative_id = s.cooperative_id and e.application_id = s.application_id
    and e.stage = s.stage and e.place = (select max(l.place) from application_step l
      where l.cooperative_id = s.cooperative_id and l.application_id = s.application_id and l.place < s.place)
  where s.stage in ('member', 'refused', 'withdrawn') and s.instead_of is null and s.taken_by is not null and s.note <> ''
    and not exists (select from application_righting r where r.cooperative_id = e.cooperative_id
      and r.application_id = e.application_id and r.step_id = e.id and r.righted_at <= s.taken_at)
    and not exists (select from application_righting r where r.cooperative_id = s.cooperative_id
      and r.application_id = s.application_id and r.step_id = s.id);
insert into application_kept
  select f.cooperative_id, f.application_id, f.place, coalesce(a.keep_until, f.on_day), f.note, f.taken_by, f.taken_at
  from false_step f join application a on a.cooperative_id = f.cooperative_id and a.id = f.application_id;
delete from application_step s using false_step f
where s.cooperative_id = f.cooperative_id and s.application_id = f.application_id and s.id = f.id;

-- After each stage what can come next; as ROAD in app/domains/joining/road.ts, which narrows it by what somebody told.
create function road_of_application() returns table (stage text, next text)
language sql immutable as $$
  values
    ('received', 'intake-planned'), ('received', 'intake-held'), ('received', 'refused'), ('received', 'withdrawn'),
    ('intake-planned', 'intake-held'), ('intake-planned', 'intake-planned'), ('intake-planned', 'refused'), ('intake-planned', 'withdrawn'),
    ('intake-held', 'permission-asked'), ('intake-held', 'voting'), ('intake-held', 'refused'), ('intake-held', 'withdrawn'),
    ('permission-asked', 'permission-granted'), ('permission-asked', 'permission-refused'), ('permission-asked', 'withdrawn'),
    ('permission-granted', 'voting'), ('permission-granted', 'refused'), ('permission-granted', 'withdrawn'),
    ('permission-refused', 'permission-asked'), ('permission-refused', 'refused'), ('permission-refused', 'withdrawn'),
    ('voting', 'admitted'), ('voting', 'refused'), ('voting', 'withdrawn'),
    ('admitted', 'on-trial'), ('admitted', 'member'), ('admitted', 'refused'), ('admitted', 'withdrawn'),
    ('on-trial', 'trial-passed'), ('on-trial', 'refused'), ('on-trial', 'withdrawn'),
    ('trial-passed', 'member'), ('trial-passed', 'refused'), ('trial-passed', 'withdrawn')
$$;
revoke all on function road_of_application() from public;
grant execute on function road_of_application() to gilde_app;

-- The steps that hold, in the order of the road: without those that were put right, and with what came in the place of one where that
-- one stood; as standingSteps in app/domains/joining/righting.ts.
create function standing_steps_of(here uuid, of_application uuid) returns table (stage text, on_day date)
language sql stable security definer set search_path = public, pg_temp as $$
  with recursive placed as (
    select s.id, s.place from application_step s
    where s.cooperative_id = here and s.application_id = of_application and s.instead_of is null
    union all
    select s.id, p.place from application_step s join placed p on s.instead_of = p.id
    where s.cooperative_id = here and s.application_id = of_application)
  select s.stage, s.on_day from application_step s join placed p on p.id = s.id
  where s.cooperative_id = here and s.application_id = of_application and not exists (
    select from application_righting r where r.cooperative_id = here and r.application_id = of_application and r.step_id = s.id)
  order by p.place, s.place
$$;
revoke all on function standing_steps_of(uuid, uuid) from public;

-- How a vote that was counted ended; null: there is none. As outcomeOf in app/domains/joining/vote.ts.
create function vote_admitted(here uuid, of_application uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select case v.rule when 'unanimous' then v.yes > 0 and v.no = 0 else v.yes > v.no end
  from admission_vote v where v.cooperative_id = here and v.application_id = of_application and v.counted_on is not null
$$;
revoke all on function vote_admitted(uuid, uuid) from public;

-- Asked when a change is whole: the steps that hold are a way along the road, and the application stands where the last of them is.
create function keep_to_the_road() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  kept record;
  step record;
  of_application constant uuid := coalesce(to_jsonb(new) ->> 'application_id', to_jsonb(new) ->> 'id')::uuid;
  before_it text := 'received';
  since date;
begin
  select a.stage, a.stage_since into kept from application a where a.cooperative_id = new.cooperative_id and a.id = of_application;
  if not found or asking_purpose() not in ('person', 'link') then
    return null;
  end if;
  for step in select s.stage, s.on_day from standing_steps_of(new.cooperative_id, of_application) s loop
    if not exists (select from road_of_application() r where r.stage = before_it and r.next = step.stage) then
      raise exception 'an application does not go from % to %', before_it, step.stage using errcode = 'restrict_violation';
    end if;
    if before_it = 'voting' and step.stage in ('admitted', 'refused')
      and vote_admitted(new.cooperative_id, of_application) is distinct from (step.stage = 'admitted') then
      raise exception 'members vote on who comes in, and did not say so' using errcode = 'restrict_violation';
    end if;
    before_it := step.stage;
    since := step.on_day;
  end loop;
  if kept.stage <> before_it or kept.stage_since <> since then
    raise exception 'an application stands where its last step is' using errcode = 'restrict_violation';
  end if;
  return null;
end
$$;
create constraint trigger application_keeps_to_the_road after insert or update on application
  deferrable initially deferred for each row execute function keep_to_the_road();
create constraint trigger application_step_keeps_to_the_road after insert on application_step
  deferrable initially deferred for each row execute function keep_to_the_road();
create constraint trigger application_righting_keeps_to_the_road after insert on application_righting
  deferrable initially deferred for each row execute function keep_to_the_road();

-- As in 375; that what ended does not go on is said by the road now.
create or replace function keep_application() returns trigger
language plpgsql set search_path = public, pg_temp as $$
begin
  if new.revision <> old.revision + 1 then
    raise exception 'an application goes on one step at a time' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;

-- As in 210 and 336: the work of the night erases an application once its term is over, and no sooner. The term stands in
-- app/domains/members/kept.ts; a test holds these two together.
create function application_kept_days() returns integer language sql immutable as $$ select 28 $$;
drop policy job_erases on application;
call allow('application', 'job_erases', 'delete',
  '(select asking_as(''job'')) and coalesce(keep_until, ended_on + application_kept_days()) < today()');
