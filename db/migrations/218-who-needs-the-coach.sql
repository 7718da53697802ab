-- What a coach is told about who needs them, and what a co-operative agreed about guiding: how often one looks back together, and the
-- words of the ladder.

create table guidance_setting (
  cooperative_id uuid primary key references cooperative,
  evaluate_every_weeks smallint check (evaluate_every_weeks between 2 and 52),
  evaluate_since date,
  ladder         text[] not null check (cardinality(ladder) = 0 or cardinality(ladder) between 3 and 7),
  set_by         uuid not null references person,
  set_at         timestamptz not null,
  check ((evaluate_every_weeks is null) = (evaluate_since is null))
);
comment on table guidance_setting is
  'How a co-operative guides: after how many weeks member and coach look back together, counted from evaluate_since for who never did, '
  'and the rungs of the ladder, the lowest first. Without a rhythm nobody is late; without rungs there is no ladder.';
call protect('guidance_setting');
grant select, insert, update on guidance_setting to gilde_app;
call everybody_here_reads('guidance_setting');
call roles_keep('guidance_setting', 'coach');

create table ladder_choice (
  cooperative_id uuid not null,
  member_id      uuid not null,
  chosen_at      timestamptz not null,
  stands         text not null check (length(stands) between 1 and 120),
  wants          text not null check (length(wants) between 1 and 120),
  primary key (cooperative_id, member_id, chosen_at),
  foreign key (cooperative_id, member_id) references member (cooperative_id, id)
);
comment on table ladder_choice is
  'Where a member says they stand, and where they want to: in the words of the ladder of that moment, so that other words later change '
  'nothing of it. The latest counts. Chosen by the member alone; the coach reads it.';
call protect('ladder_choice');
grant select, insert on ladder_choice to gilde_app;
call own_rows_are_read('ladder_choice');
call allow('ladder_choice', 'own_is_chosen', 'insert', 'member_id in (select asking_members())');
call roles_read('ladder_choice', 'coach');
call only_in_own_hands('ladder_choice');

-- Who signed in here once and not for three weeks, for who may call them. It says that, and never when: so it takes no day.
create function silent_members() returns table (member_id uuid)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  lately constant timestamptz := now() - interval '21 days';
begin
  if not asking_holds('coach') or not in_own_hands() then
    return;
  end if;
  return query
    select m.id from member m
    where m.cooperative_id = asking_cooperative() and (m.left_on is null or today() <= m.left_on)
      and not never_signs_in(m.person_id)
      and exists (select from session s where s.person_id = m.person_id)
      and not exists (select from session s where s.person_id = m.person_id and s.last_seen_at > lately);
end
$$;
