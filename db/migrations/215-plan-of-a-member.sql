-- The plan of a member, in own words: what they want (a goal, under a theme), and the steps on the way. The member and any coach of the
-- co-operative work in it, and each sees who wrote what. Nobody else reads it: not the office, not the municipality.

create table guidance_goal (
  cooperative_id uuid not null references cooperative,
  id             uuid not null,
  member_id      uuid not null,
  theme          text not null check (theme in ('business', 'money', 'skills', 'network', 'well-being')),
  goal           text not null check (length(goal) between 1 and 300),
  revision       integer not null default 1 check (revision >= 1),
  added_by       uuid not null references person,
  added_at       timestamptz not null,
  written_by     uuid not null references person,
  written_at     timestamptz not null,
  primary key (cooperative_id, id),
  unique (cooperative_id, id, member_id),
  foreign key (cooperative_id, member_id) references member (cooperative_id, id)
);
comment on table guidance_goal is
  'What a member wants to reach, in own words, under one of five themes. Read and written by the member and by the coaches of the '
  'co-operative. added_by: who put it there; written_by: whose words stand there now. A goal is closed when its steps are.';
create index guidance_goal_by_member on guidance_goal (cooperative_id, member_id);

create table guidance_step (
  cooperative_id uuid not null,
  id             uuid not null,
  member_id      uuid not null,
  goal_id        uuid not null,
  step           text not null check (length(step) between 1 and 300),
  helper         text not null check (length(helper) <= 80),
  by_day         date,
  state          text not null default 'open' check (state in ('open', 'done', 'dropped')),
  revision       integer not null default 1 check (revision >= 1),
  added_by       uuid not null references person,
  added_at       timestamptz not null,
  written_by     uuid not null references person,
  written_at     timestamptz not null,
  closed_by      uuid references person,
  closed_at      timestamptz,
  primary key (cooperative_id, id),
  foreign key (cooperative_id, goal_id, member_id) references guidance_goal (cooperative_id, id, member_id),
  check ((state = 'open') = (closed_at is null)),
  check ((closed_by is null) = (closed_at is null))
);
comment on table guidance_step is
  'A step on the way to a goal: what, who helps (in own words), by which day if any, and how it stands. closed_by: who said that it is '
  'done, or that it is dropped; opened again, that is taken back.';
create index guidance_step_by_goal on guidance_step (cooperative_id, goal_id);
create index guidance_step_by_member on guidance_step (cooperative_id, member_id);

call protect('guidance_goal');
grant select, insert on guidance_goal to gilde_app;
grant update (theme, goal, revision, written_by, written_at) on guidance_goal to gilde_app;
call protect('guidance_step');
grant select, insert on guidance_step to gilde_app;
grant update (step, helper, by_day, state, revision, written_by, written_at, closed_by, closed_at) on guidance_step to gilde_app;

call own_rows_are_read('guidance_goal');
call allow('guidance_goal', 'own_is_added', 'insert', 'member_id in (select asking_members())');
call allow('guidance_goal', 'own_is_changed', 'update', 'member_id in (select asking_members())');
call roles_keep('guidance_goal', 'coach');
call only_in_own_hands('guidance_goal');
call own_rows_are_read('guidance_step');
call allow('guidance_step', 'own_is_added', 'insert', 'member_id in (select asking_members())');
call allow('guidance_step', 'own_is_changed', 'update', 'member_id in (select asking_members())');
call roles_keep('guidance_step', 'coach');
call only_in_own_hands('guidance_step');

-- Who wrote what: everybody in their own name, also by SQL.
create function keep_goal_signed() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if asking_purpose() = 'person' and (new.written_by <> asking_person()
      or tg_op = 'INSERT' and new.added_by <> asking_person()) then
    raise exception 'everybody writes in a plan in their own name' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger guidance_goal_is_signed before insert or update on guidance_goal
  for each row execute function keep_goal_signed();

create function keep_step_signed() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  rewritten constant boolean := tg_op = 'INSERT'
    or (new.step, new.helper, new.by_day, new.written_by, new.written_at)
      is distinct from (old.step, old.helper, old.by_day, old.written_by, old.written_at);
  closed constant boolean := new.closed_by is not null and (tg_op = 'INSERT'
    or (new.state, new.closed_by, new.closed_at) is distinct from (old.state, old.closed_by, old.closed_at));
begin
  if asking_purpose() = 'person' and (rewritten and new.written_by <> asking_person()
      or tg_op = 'INSERT' and new.added_by <> asking_person()
      or closed and new.closed_by <> asking_person()) then
    raise exception 'everybody writes in a plan in their own name' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger guidance_step_is_signed before insert or update on guidance_step
  for each row execute function keep_step_signed();

-- A member does not read who is who in the co-operative, but reads who wrote in the own plan.
create function writers_of_plan(of_member uuid) returns table (person_id uuid, name text)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if not in_own_hands() or not (asking_holds('coach') or of_member in (select asking_members())) then
    return;
  end if;
  return query
    select p.id, p.name from person p where p.id in (
      select unnest(array[g.added_by, g.written_by]) from guidance_goal g
        where g.cooperative_id = asking_cooperative() and g.member_id = of_member
      union
      select unnest(array[s.added_by, s.written_by, s.closed_by]) from guidance_step s
        where s.cooperative_id = asking_cooperative() and s.member_id = of_member);
end
$$;
