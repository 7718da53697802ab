-- A step of an application that was written down wrongly is put right: it stays as it was, with who says so, when and why. What comes
-- in its place is another step. Who applies reads it too, and is told.

alter table application_step add column due_on date;
comment on column application_step.due_on is
  'The day that was planned with it: of the talk, the last of the vote or of the trial. How far it is again when the step after it is taken back.';
update application_step s set due_on = a.due_on from application a
where a.cooperative_id = s.cooperative_id and a.id = s.application_id
  and s.place = (select max(l.place) from application_step l
    where l.cooperative_id = s.cooperative_id and l.application_id = s.application_id);
-- Until when an earlier trial was to last, nobody kept; it lasted until what came after it.
update application_step s set due_on = n.on_day from application_step n
where s.due_on is null and s.stage = 'on-trial'
  and n.cooperative_id = s.cooperative_id and n.application_id = s.application_id and n.place = s.place + 1;

alter table application_step
  add column instead_of uuid,
  add foreign key (cooperative_id, application_id, instead_of) references application_step;
comment on column application_step.instead_of is 'The step that was wrong and in whose place this one came.';

create table application_righting (
  cooperative_id uuid not null,
  application_id uuid not null,
  step_id uuid not null,
  why text not null check (length(why) between 1 and 500),
  revision integer not null,
  righted_by uuid not null references person,
  righted_at timestamptz not null,
  primary key (cooperative_id, application_id, step_id),
  foreign key (cooperative_id, application_id, step_id) references application_step on delete cascade
);
comment on table application_righting is
  'A step of an application that does not hold any more: why, and who said so. Another step may have come in its place (instead_of); otherwise it was taken back. revision: of the application since.';

call protect('application_righting');
call allow('application_righting', 'coach_or_administrator_reads', 'select',
  '(select asking_holds(''coach'', ''administrator''))');
call allow('application_righting', 'coach_or_administrator_puts_right', 'insert',
  '(select asking_holds(''coach'', ''administrator'')) and righted_by = (select asking_person())');
call allow('application_righting', 'job_writes_about', 'select', '(select asking_as(''job''))');
create policy link_reads on application_righting for select using (
  (cooperative_id, application_id) in (select s.cooperative_id, s.subject_id from asking_link_subject('application') s));
create policy own on application_righting for select using (
  exists (select from application a where a.cooperative_id = application_righting.cooperative_id
    and a.id = application_righting.application_id and a.member_id in (select asking_members())));
grant select, insert on application_righting to gilde_app;

-- What members said, what stands in the register and what who applies said themselves is not taken back.
create function keep_what_is_not_righted() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  step application_step;
begin
  if asking_purpose() <> 'person' then
    return new;
  end if;
  select * into step from application_step s where s.cooperative_id = new.cooperative_id
    and s.application_id = new.application_id and s.id = new.step_id;
  if step.stage in ('member', 'admitted') or step.taken_by is null
    or step.stage = 'refused' and exists (
      select from admission_vote v where v.cooperative_id = new.cooperative_id and v.application_id = new.application_id
        and v.counted_on is not null)
      and not exists (select from application_step s where s.cooperative_id = new.cooperative_id
        and s.application_id = new.application_id and s.stage = 'admitted')
    or exists (select from application a where a.cooperative_id = new.cooperative_id and a.id = new.application_id
      and a.stage = 'member') then
    raise exception 'this step is not taken back' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger application_righting_may_be before insert on application_righting
  for each row execute function keep_what_is_not_righted();

create function keep_step_in_place_of() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.instead_of is not null and not exists (
    select from application_righting r where r.cooperative_id = new.cooperative_id
      and r.application_id = new.application_id and r.step_id = new.instead_of) and asking_purpose() = 'person' then
    raise exception 'a step comes in the place of one that was put right' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger application_step_in_place_of before insert on application_step
  for each row execute function keep_step_in_place_of();

-- As in 210; and what ended goes on again when the step that ended it was put right in the same change.
create or replace function keep_application() returns trigger
language plpgsql set search_path = public, pg_temp as $$
begin
  if old.ended_on is not null and (new.stage, new.ended_on) is distinct from (old.stage, old.ended_on)
    and (old.stage = 'member' or not exists (
      select from application_righting r where r.cooperative_id = old.cooperative_id and r.application_id = old.id
        and r.revision = new.revision)) then
    raise exception 'an application that ended does not go on' using errcode = 'restrict_violation';
  end if;
  if new.revision <> old.revision + 1 then
    raise exception 'an application goes on one step at a time' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;

-- A vote that began too early is taken away as long as nobody voted; who votes just then is first, or finds no vote.
call allow('admission_vote', 'coach_or_administrator_takes_back', 'delete',
  '(select asking_holds(''coach'', ''administrator'')) and counted_on is null');
grant delete on admission_vote to gilde_app;
create function keep_vote_with_ballots() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if asking_purpose() = 'person' and (
    exists (select from admission_ballot b
      where b.cooperative_id = old.cooperative_id and b.application_id = old.application_id)
    or exists (select from admission_paper p
      where p.cooperative_id = old.cooperative_id and p.application_id = old.application_id)) then
    raise exception 'a vote in which somebody voted stays' using errcode = 'restrict_violation';
  end if;
  return old;
end
$$;
create trigger admission_vote_with_ballots_stays before delete on admission_vote
  for each row execute function keep_vote_with_ballots();

-- As in 307; and who votes in the moment in which a vote is taken away waits for that, and then finds none.
create or replace function keep_who_votes() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform from admission_vote v
  where v.cooperative_id = new.cooperative_id and v.application_id = new.application_id for key share;
  if not found then
    return null;
  end if;
  if new.member_id not in (select voters_of(new.cooperative_id, new.application_id)) then
    raise exception 'who was no member when a vote began does not vote in it' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
