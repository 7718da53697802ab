-- The agenda of somebody as a calendar of their own phone or computer reads it: by a secret link, that opens nothing else and can be
-- renewed. What it gives is what whose link it is may read now. See docs/decisions/0038.

create table calendar_feed (
  cooperative_id uuid not null references cooperative,
  id             uuid not null,
  person_id      uuid not null references person,
  made_at        timestamptz not null,
  ended_at       timestamptz check (ended_at >= made_at),
  primary key (cooperative_id, id)
);
comment on table calendar_feed is 'The agenda of a person, for a calendar elsewhere. Which link opens it stands in link; ended once there is a new one.';
create unique index calendar_feed_now on calendar_feed (cooperative_id, person_id) where ended_at is null;
call protect('calendar_feed');
grant select, insert, update (ended_at) on calendar_feed to gilde_app;
call allow('calendar_feed', 'own', 'select', 'person_id = (select asking_person()) and (select asking_as(''person''))');
call allow('calendar_feed', 'own_is_made', 'insert', 'person_id = (select asking_person()) and (select asking_belongs())
  and (select asking_as(''person''))');
call allow('calendar_feed', 'own_is_ended', 'update', 'person_id = (select asking_person()) and (select asking_as(''person''))');

do $$
declare
  words text;
begin
  select string_agg(quote_literal(m.word[1]), ', ') into words
  from pg_constraint c, regexp_matches(pg_get_constraintdef(c.oid), '''([^'']+)''', 'g') m (word)
  where c.conname = 'link_kind_check';
  execute format('alter table link drop constraint link_kind_check, add constraint link_kind_check check (kind in (%s, ''calendar''))', words);
end
$$;
alter table link
  add column calendar_feed_id uuid generated always as (case when kind = 'calendar' then subject_id end) stored,
  add foreign key (cooperative_id, calendar_feed_id) references calendar_feed (cooperative_id, id);
comment on column link.calendar_feed_id is 'subject_id when it opens the agenda of somebody for a calendar elsewhere.';
create unique index link_by_calendar_feed on link (cooperative_id, calendar_feed_id) where calendar_feed_id is not null;
create policy calendar_is_made on link for insert with check (
  kind = 'calendar' and cooperative_id = (select asking_cooperative()) and exists (
    select from calendar_feed f where f.cooperative_id = link.cooperative_id and f.id = link.subject_id));
grant update (withdrawn_at) on link to gilde_app;
create policy calendar_is_withdrawn on link for update using (
  kind = 'calendar' and cooperative_id = (select asking_cooperative()) and (select asking_purpose()) = 'person' and exists (
    select from calendar_feed f where f.cooperative_id = link.cooperative_id and f.id = link.subject_id));
create policy calendar_is_seen on link for select using (
  kind = 'calendar' and cooperative_id = (select asking_cooperative()) and (select asking_purpose()) = 'person' and exists (
    select from calendar_feed f where f.cooperative_id = link.cooperative_id and f.id = link.subject_id));

-- All that stands in the agenda whose link is asked with, of the last months and what comes; nothing once the feed ended or the person
-- is nothing here any more. The other is named; what it is about is not told.
create function calendar_of_link(since timestamptz)
  returns table (kind text, id uuid, title text, place text, starts_at timestamptz, minutes integer, off boolean, revision integer,
    changed_at timestamptz)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  feed record;
begin
  select f.cooperative_id, f.person_id, m.id as member_id into feed
  from asking_link_subject('calendar') l join calendar_feed f on f.cooperative_id = l.cooperative_id and f.id = l.subject_id
    left join member m on m.cooperative_id = f.cooperative_id and m.person_id = f.person_id
  where f.ended_at is null and exists (
    select from role_assignment r where r.cooperative_id = f.cooperative_id and r.person_id = f.person_id and r.until is null);
  if feed.person_id is null then
    return;
  end if;
  return query
    select 'appointment', a.id, case when a.coach_id = feed.person_id then o.name else c.name end, a.place, a.starts_at, a.minutes::integer,
      a.state <> 'set', a.revision, a.said_at
    from appointment a join member o on o.cooperative_id = a.cooperative_id and o.id = a.member_id join person c on c.id = a.coach_id
    where a.cooperative_id = feed.cooperative_id and a.starts_at >= since and (a.member_id = feed.member_id
      or a.coach_id = feed.person_id and exists (select from role_assignment r where r.cooperative_id = a.cooperative_id
        and r.person_id = feed.person_id and r.role = 'coach' and r.until is null))
    union all
    select 'workshop', w.id, w.title, w.place, w.starts_at, w.minutes::integer, w.cancelled_at is not null or s.state <> 'in', w.revision,
      greatest(w.changed_at, s.asked_at)
    from workshop_seat s join workshop w on w.cooperative_id = s.cooperative_id and w.id = s.workshop_id
    where s.cooperative_id = feed.cooperative_id and s.member_id = feed.member_id and s.state <> 'waiting' and w.starts_at >= since
    order by 5, 2;
end
$$;
revoke all on function calendar_of_link(timestamptz) from public;
grant execute on function calendar_of_link(timestamptz) to gilde_app;
