-- A goal is reached when somebody says so: that its steps are done is no answer to that (decision 0037). Goals whose steps were all
-- closed before this ask it now.
alter table guidance_goal
  add column reached_at timestamptz,
  add column reached_by uuid references person,
  add constraint guidance_goal_reached_by_somebody check ((reached_at is null) = (reached_by is null));
comment on table guidance_goal is
  'What a member wants to reach, in own words, under one of five themes. Read and written by the member and by the coaches of the '
  'co-operative. added_by: who put it there; written_by: whose words stand there now; reached_by: who said that it is reached.';
grant update (reached_at, reached_by) on guidance_goal to gilde_app;

create or replace function keep_goal_signed() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if asking_purpose() <> 'person' then
    return new;
  end if;
  if tg_op = 'INSERT' and (new.added_by <> asking_person() or new.written_by <> asking_person() or new.reached_by is not null)
    or tg_op = 'UPDATE' and (
      (new.theme, new.goal, new.written_at) is distinct from (old.theme, old.goal, old.written_at)
        and new.written_by <> asking_person()
      or new.written_by <> old.written_by and new.written_by <> asking_person()
      or new.reached_at is distinct from old.reached_at and new.reached_by <> asking_person())
  then
    raise exception 'everybody writes in a plan in their own name' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
