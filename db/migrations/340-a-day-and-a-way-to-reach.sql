-- Two who agreed on help agree on a day for it, and each chooses what the other may see to reach them. See docs/decisions/0040.

create table help_day (
  cooperative_id uuid not null,
  promise_id     uuid not null,
  starts_at      timestamptz not null,
  minutes        smallint not null check (minutes between 15 and 720),
  place          text not null default '' check (length(place) <= 120),
  said_by        uuid not null,
  said_at        timestamptz not null,
  agreed_at      timestamptz,
  off_at         timestamptz,
  off_by         uuid,
  revision       integer not null default 0,
  primary key (cooperative_id, promise_id),
  foreign key (cooperative_id, promise_id) references help_promise (cooperative_id, id),
  foreign key (cooperative_id, said_by) references member (cooperative_id, id),
  foreign key (cooperative_id, off_by) references member (cooperative_id, id),
  check ((off_at is null) = (off_by is null)),
  check (agreed_at is null or agreed_at >= said_at),
  check (off_at is null or off_at >= said_at)
);
comment on table help_day is
  'When two who agreed on help do it: proposed by one (said_by), agreed to by the other, or called off by either. Another day is written '
  'over it; revision counts, for calendars elsewhere.';
call protect('help_day');
grant select, insert on help_day to gilde_app;
grant update (starts_at, minutes, place, said_by, said_at, agreed_at, off_at, off_by) on help_day to gilde_app;
-- Below the policies of help_promise: the two of them, and a coach of who never signs in.
call allow('help_day', 'of_promise_is_read', 'select', 'exists (
  select from help_promise h where h.cooperative_id = help_day.cooperative_id and h.id = help_day.promise_id)');
call allow('help_day', 'of_promise_is_proposed', 'insert', 'agreed_at is null and off_at is null and exists (
  select from help_promise h where h.cooperative_id = help_day.cooperative_id and h.id = help_day.promise_id)');
call allow('help_day', 'of_promise_is_answered', 'update', 'exists (
  select from help_promise h where h.cooperative_id = help_day.cooperative_id and h.id = help_day.promise_id)');
call only_by_own_hand('help_day', 'insert');
call only_by_own_hand('help_day', 'update');

alter table help_written drop constraint help_written_says_check, add constraint help_written_says_check check (
  says in ('post', 'yes', 'no', 'take-back', 'call-off', 'done', 'thank', 'fine', 'day', 'day-yes', 'day-off'));

-- One proposes, the other says yes, and only to what stands there; either calls it off.
create function keep_help_day() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  h help_promise;
  is_new boolean := tg_op = 'INSERT';
  fine boolean;
begin
  new.revision := case when is_new then 0 else old.revision + 1 end;
  if asking_purpose() <> 'person' then
    return new;
  end if;
  select * into strict h from help_promise p where p.cooperative_id = new.cooperative_id and p.id = new.promise_id;
  if not is_new then
    is_new := (new.starts_at, new.minutes, new.place, new.said_by, new.said_at)
      is distinct from (old.starts_at, old.minutes, old.place, old.said_by, old.said_at);
  end if;
  fine := h.agreed_at is not null and h.closed_at is null and num_nulls(h.helper_done_at, h.helped_done_at) > 0
    and new.said_by in (h.helper_id, h.helped_id);
  if is_new then
    fine := fine and num_nonnulls(new.agreed_at, new.off_at) = 0
      and may_say_help(h.id, new.said_by, case new.said_by when h.helper_id then h.helped_id else h.helper_id end, array['day']);
  else
    fine := fine and old.off_at is null
      and (new.agreed_at is not distinct from old.agreed_at or old.agreed_at is null and may_say_help(h.id,
        case new.said_by when h.helper_id then h.helped_id else h.helper_id end, new.said_by, array['day-yes']))
      and (new.off_at is null or new.off_by in (h.helper_id, h.helped_id) and may_say_help(h.id, new.off_by,
        case new.off_by when h.helper_id then h.helped_id else h.helper_id end, array['day-off']));
  end if;
  if fine is not true then
    raise exception 'a day for help: each says what is theirs to say' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger help_day_is_honest before insert or update on help_day for each row execute function keep_help_day();

-- The days of whose agenda is asked for by its link: that were agreed on, also when they are off.
create function help_days_of_link(since timestamptz)
  returns table (promise_id uuid, post_id uuid, helps boolean, other text, place text, starts_at timestamptz, minutes integer,
    off boolean, revision integer, changed_at timestamptz)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  feed record;
begin
  select f.cooperative_id, m.id as member_id into feed
  from asking_link_subject('calendar') l join calendar_feed f on f.cooperative_id = l.cooperative_id and f.id = l.subject_id
    join member m on m.cooperative_id = f.cooperative_id and m.person_id = f.person_id
  where f.ended_at is null and exists (select from role_assignment r where r.cooperative_id = f.cooperative_id
    and r.person_id = f.person_id and r.role = 'member' and r.until is null);
  return query
    select h.id, h.post_id, h.helper_id = feed.member_id, o.name, d.place, d.starts_at, d.minutes::integer,
      d.off_at is not null or h.closed_at is not null, d.revision + (h.closed_at is not null)::integer,
      greatest(d.agreed_at, d.off_at, h.closed_at)
    from help_promise h
    join help_day d on d.cooperative_id = h.cooperative_id and d.promise_id = h.id
    join member o on o.cooperative_id = h.cooperative_id
      and o.id = case h.helper_id when feed.member_id then h.helped_id else h.helper_id end
    where h.cooperative_id = feed.cooperative_id and feed.member_id in (h.helper_id, h.helped_id)
      and d.agreed_at is not null and d.starts_at >= since
    order by d.starts_at;
end
$$;
revoke all on function help_days_of_link(timestamptz) from public;
grant execute on function help_days_of_link(timestamptz) to gilde_app;

create table help_contact (
  cooperative_id uuid not null,
  promise_id     uuid not null,
  member_id      uuid not null,
  phone          boolean not null default false,
  email          boolean not null default false,
  said_at        timestamptz not null,
  primary key (cooperative_id, promise_id, member_id),
  foreign key (cooperative_id, promise_id) references help_promise (cooperative_id, id),
  foreign key (cooperative_id, member_id) references member (cooperative_id, id)
);
comment on table help_contact is
  'Which of their own phone number and e-mail address a member lets the other of the two see, as long as the help goes on. No number '
  'and no address stands here.';
call protect('help_contact');
grant select, insert on help_contact to gilde_app;
grant update (phone, email, said_at) on help_contact to gilde_app;
call allow('help_contact', 'own_is_read', 'select', 'member_id in (select asking_members())');
call allow('help_contact', 'own_is_shown', 'insert', 'member_id in (select asking_members()) and exists (
  select from help_promise h where h.cooperative_id = help_contact.cooperative_id and h.id = help_contact.promise_id
    and member_id in (h.helper_id, h.helped_id))');
call allow('help_contact', 'own_is_shown_again', 'update', 'member_id in (select asking_members())');
call only_by_own_hand('help_contact', 'insert');
call only_by_own_hand('help_contact', 'update');

-- How the two of what goes on about one post reach each other: of oneself what there is to show, of the other what they show.
create function help_reach(of_post uuid)
  returns table (promise_id uuid, mine boolean, phone text, email text, shows_phone boolean, shows_email boolean)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  here constant uuid := asking_cooperative();
begin
  -- Who works on behalf of one of them is not meant.
  if asking_doer() is not null then
    return;
  end if;
  return query
    select h.id, s.mine, case when s.mine or c.phone then w.number end, case when s.mine or c.email then p.email end,
      coalesce(c.phone, false), coalesce(c.email, false)
    from help_promise h
    cross join lateral (values (h.helper_id, h.helper_id in (select asking_members())),
      (h.helped_id, h.helped_id in (select asking_members()))) s (member_id, mine)
    join member m on m.cooperative_id = here and m.id = s.member_id
    join person p on p.id = m.person_id
    left join reminder_way w on w.cooperative_id = here and w.person_id = m.person_id
    left join help_contact c on c.cooperative_id = here and c.promise_id = h.id and c.member_id = s.member_id
    where h.cooperative_id = here and h.post_id = of_post and h.agreed_at is not null and h.closed_at is null
      and num_nulls(h.helper_done_at, h.helped_done_at) > 0
      and (h.helper_id in (select asking_members()) or h.helped_id in (select asking_members()));
end
$$;
revoke all on function help_reach(uuid) from public;
grant execute on function help_reach(uuid) to gilde_app;
