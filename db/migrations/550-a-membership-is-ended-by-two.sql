-- One of the administration wrote down that a member stops, and ended the membership. When the member did not say it
-- themselves, another looks at it: who ends is another than who wrote it, or somebody of the administration or the board
-- said that it is right. And it is the day that was written: another day is said anew. See docs/decisions/0043.

alter table leaving
  add column seen_at timestamptz,
  add column seen_by uuid references person,
  add column told_at timestamptz,
  add column told_by uuid references person,
  add constraint leaving_is_seen_by_somebody check ((seen_at is null) = (seen_by is null)),
  add constraint leaving_is_told_by_somebody check ((told_at is null) = (told_by is null)),
  drop constraint leaving_said_how_check,
  add constraint leaving_said_how_check check (said_how in ('self', 'spoken', 'phone', 'paper', 'mail', 'unsaid'));
comment on table leaving is
  'A member said that they stop, and on which last day. said_how: they wrote it down themselves (said_by is theirs), or told it to a coach '
  'or the administration, who did (said_by), and how; unsaid: the membership ends without a word of theirs (the co-op ends it, or they died). '
  'It ends nothing: the register does (member.left_on), on the same day. It can be taken back until then, '
  'and is when somebody becomes a member again. Never changed otherwise: another day is said anew.';
comment on column leaving.seen_by is
  'Another of the administration or the board than who wrote it said that it is right: then who wrote it may end the membership.';
comment on column leaving.told_by is
  'Who told the member, by phone or face to face, that it was written down: for who has no address, or whose mail did not leave.';
grant update (seen_at, seen_by, told_at, told_by) on leaving to gilde_app;

-- Whether what was said waits for another to say that it is right: somebody of the administration could be who said it.
create function leaving_asks_yes(of_leaving uuid) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (
    select from leaving l join member m on m.cooperative_id = l.cooperative_id and m.id = l.member_id
    join role_assignment r on r.cooperative_id = l.cooperative_id and r.role = 'administrator' and r.until is null
    where l.cooperative_id = asking_cooperative() and l.id = of_leaving and l.taken_back_at is null and l.seen_at is null
      and m.left_on is null and (l.said_how <> 'self' and r.person_id = l.said_by
        or r.person_id in (select behind(l.said_by, at_now(), 9223372036854775807))));
end
$$;
revoke all on function leaving_asks_yes(uuid) from public;
grant execute on function leaving_asks_yes(uuid) to gilde_app;

call allow('leaving', 'board_looks', 'select', '(select asking_holds(''board'')) and taken_back_at is null
  and (seen_by = (select asking_person()) or leaving_asks_yes(id))');
call allow('leaving', 'board_says_right', 'update', '(select asking_holds(''board''))');
call allow('leaving', 'job_tells', 'select', '(select asking_as(''job'')) and said_how <> ''self''');

-- Who of the administration or the board can say that it is right, by the alphabet.
create function who_can_see_leaving(of_leaving uuid) returns setof text
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if asking_holds('administrator', 'board', 'coach') then
    return query
      select distinct p.name from leaving l join member m on m.cooperative_id = l.cooperative_id and m.id = l.member_id
      join role_assignment r on r.cooperative_id = l.cooperative_id and r.role in ('administrator', 'board') and r.until is null
      join person p on p.id = r.person_id
      where l.cooperative_id = asking_cooperative() and l.id = of_leaving and p.id not in (l.said_by, m.person_id)
        and p.id not in (select behind(l.said_by, at_now(), 9223372036854775807))
        and not exists (select from hands_on_access(p.id, at_now()))
      order by 1;
  end if;
end
$$;
revoke all on function who_can_see_leaving(uuid) from public;
grant execute on function who_can_see_leaving(uuid) to gilde_app;

-- As in 247; for the board too, and of who said that it is right.
create or replace function leaving_said_by(of_leaving uuid) returns text
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return (
    select p.name from leaving l join person p on p.id = l.said_by
    where l.cooperative_id = asking_cooperative() and l.id = of_leaving
      and (l.member_id in (select asking_members()) or asking_holds('coach', 'administrator', 'board')
        or asking_as('job')));
end
$$;
create function leaving_seen_by(of_leaving uuid) returns text
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return (
    select p.name from leaving l join person p on p.id = l.seen_by
    where l.cooperative_id = asking_cooperative() and l.id = of_leaving
      and (l.member_id in (select asking_members()) or asking_holds('coach', 'administrator', 'board')));
end
$$;
revoke all on function leaving_seen_by(uuid) from public;
grant execute on function leaving_seen_by(uuid) to gilde_app;

-- As in 247; and what is said of it once it was written.
create or replace function keep_leaving() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    if num_nonnulls(new.taken_back_at, new.seen_at, new.told_at) > 0 or exists (
      select from member m where m.cooperative_id = new.cooperative_id and m.id = new.member_id and m.left_on is not null) then
      raise exception 'who left already does not say that they stop' using errcode = 'restrict_violation';
    end if;
    return new;
  end if;
  if old.taken_back_at is not null then
    raise exception 'what was taken back stays taken back' using errcode = 'restrict_violation';
  end if;
  if exists (select from member m where m.cooperative_id = old.cooperative_id and m.id = old.member_id and m.left_on is not null) then
    raise exception 'who left is made a member again in the register' using errcode = 'restrict_violation';
  end if;
  if asking_purpose() = 'person' and (new.seen_at, new.seen_by) is distinct from (old.seen_at, old.seen_by) and (
    old.seen_at is not null or new.seen_by is distinct from asking_person() or not asking_holds('administrator', 'board')
    or new.member_id in (select asking_members()) or my_access_is_open(at_now()) or not is_another(old.said_by)) then
    raise exception 'that somebody stops is looked at by another than who wrote it' using errcode = 'restrict_violation';
  end if;
  if asking_purpose() = 'person' and (new.told_at, new.told_by) is distinct from (old.told_at, old.told_by) and (
    old.told_at is not null or new.told_by is distinct from asking_person() or not asking_holds('administrator', 'coach')) then
    raise exception 'who told a member says so in the own name' using errcode = 'restrict_violation';
  end if;
  if (new.taken_back_at, new.taken_back_by) is not distinct from (old.taken_back_at, old.taken_back_by) then
    return new;
  end if;
  if asking_purpose() = 'person' and (new.taken_back_by is distinct from asking_person()
    or not asking_holds('administrator', 'coach') and not (old.member_id in (select asking_members()))) then
    raise exception 'stopping is taken back in the own name' using errcode = 'restrict_violation';
  end if;
  delete from leaving_destination where cooperative_id = old.cooperative_id and leaving_id = old.id;
  return new;
end
$$;

create function keep_end_by_two() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if asking_purpose() = 'person' and (my_access_is_open(at_now()) or not exists (
    select from leaving l
    where l.cooperative_id = new.cooperative_id and l.member_id = new.id and l.taken_back_at is null and l.last_day = new.left_on
      and (is_another(l.said_by) or is_another(l.seen_by)))) then
    raise exception 'a membership is ended by two, on the day that was said' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger member_ended_by_two before update of left_on on member
  for each row when (new.left_on is not null and new.left_on is distinct from old.left_on) execute function keep_end_by_two();

-- Who has an address is mailed that another wrote it down.
do $$
declare
  words text;
begin
  select string_agg(quote_literal(m.word[1]), ', ') into words
  from pg_constraint c, regexp_matches(pg_get_constraintdef(c.oid), '''([^'']+)''', 'g') m (word)
  where c.conname = 'mail_about_kind_check';
  execute format('alter table mail drop constraint mail_about_kind_check, add constraint mail_about_kind_check
    check (about_kind in (%s, ''leaving''))', words);
end
$$;
alter table mail
  add column leaving_id uuid generated always as (case when about_kind = 'leaving' then about_id end) stored,
  add foreign key (cooperative_id, leaving_id) references leaving (cooperative_id, id);
comment on column mail.leaving_id is 'about_id when the mail tells a member that another wrote down that they stop.';
create index mail_by_leaving on mail (cooperative_id, leaving_id) where leaving_id is not null;
create policy leaving_is_written_about on mail for insert to public with check (
  about_kind = 'leaving' and cooperative_id = (select asking_cooperative()) and (select asking_purpose()) = 'job');
create policy leaving_is_seen on mail for select to public using (
  about_kind = 'leaving' and cooperative_id = (select asking_cooperative())
  and (select asking_holds('administrator', 'coach')));

create function may_ask_for_mail_leaving_said(payload jsonb) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return asking_holds('administrator', 'coach') and exists (
    select from leaving l
    where l.cooperative_id = asking_cooperative() and l.id = (payload ->> 'leavingId')::uuid and l.said_how <> 'self'
      and l.said_by = asking_person());
end
$$;
revoke all on function may_ask_for_mail_leaving_said(jsonb) from public;
