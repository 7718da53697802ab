-- Hours that a member gives while somebody sits beside them (0045) wait for the yes of who gets them, and move with that yes alone: two
-- people saw it then, of whom one holds no hand that wrote it. A gift by one's own hand moves at once, as before. See docs/decisions/0040.

create table help_gift (
  cooperative_id uuid not null,
  id             uuid not null,
  from_member_id uuid not null,
  to_member_id   uuid not null,
  minutes        integer not null check (minutes between 1 and 6000),
  word           text not null default '' check (length(word) <= 200),
  written_by     uuid not null references person,
  writer         text not null default '' check (length(writer) between 1 and 200),
  written_at     timestamptz not null,
  answer         text check (answer in ('yes', 'no', 'taken-back')),
  answered_at    timestamptz,
  primary key (cooperative_id, id),
  check (from_member_id <> to_member_id),
  check ((answer is null) = (answered_at is null)),
  check (answered_at >= written_at),
  foreign key (cooperative_id, from_member_id) references member (cooperative_id, id),
  foreign key (cooperative_id, to_member_id) references member (cooperative_id, id)
);
comment on table help_gift is
  'Hours that a member gives, written by who sat beside them (written_by, and writer: their name): nothing moves before who gets them says '
  'yes, by other hands than that. Never changed but for the answer, once.';
create index help_gift_from on help_gift (cooperative_id, from_member_id, written_at desc);
create index help_gift_to on help_gift (cooperative_id, to_member_id, written_at desc);
call protect('help_gift');
grant select, insert on help_gift to gilde_app;
grant update (answer, answered_at) on help_gift to gilde_app;
call allow('help_gift', 'both_read', 'select',
  '(from_member_id in (select asking_members()) or to_member_id in (select asking_members()))');
call allow('help_gift', 'writer_reads', 'select', 'written_by = (select asking_person())');
call allow('help_gift', 'is_offered', 'insert',
  'from_member_id in (select asking_members()) and written_by = (select asking_doer()) and answer is null');
call allow('help_gift', 'both_answer', 'update',
  '(from_member_id in (select asking_members()) or to_member_id in (select asking_members()))');
create trigger help_gift_two_sides before insert or update on help_gift for each row when (asking_doer() is not null)
  execute function keep_two_sides('from_member_id', 'to_member_id');

create function keep_gift_honest() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if asking_purpose() <> 'person' then
    return new;
  end if;
  if tg_op = 'INSERT' then
    new.writer := (select name from person where id = new.written_by);
    return new;
  end if;
  if old.answer is not null or new.answer is null
    or new.answer in ('yes', 'no') and new.to_member_id not in (select asking_members())
    or new.answer = 'yes' and asking_doer() is not distinct from old.written_by
    or new.answer = 'taken-back' and new.from_member_id not in (select asking_members())
      and not (asking_holds('administrator') and (has_left(new.from_member_id) or has_left(new.to_member_id))) then
    raise exception 'hours that were offered: who gets them says yes, once' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger help_gift_is_honest before insert or update on help_gift for each row execute function keep_gift_honest();

alter table help_transfer
  add column gift_id uuid,
  add foreign key (cooperative_id, gift_id) references help_gift (cooperative_id, id),
  add unique (cooperative_id, gift_id),
  add constraint help_transfer_of_one_thing check (num_nonnulls(promise_id, duty_id, gift_id) < 2);
comment on column help_transfer.gift_id is 'What was offered beside a member and got a yes; null for what was given by one''s own hand.';

create or replace function keep_hours_honest() returns trigger
  language plpgsql security definer set search_path to 'public', 'pg_temp' as $$
declare
  lowest constant integer := help_hours_lowest();
begin
  if asking_purpose() <> 'person' then
    return new;
  end if;
  if lowest is null then
    raise exception 'no hours are kept here' using errcode = 'restrict_violation';
  end if;
  if new.duty_id is not null then
    if not exists (select from duty_turn t join duty d on d.cooperative_id = t.cooperative_id and d.id = t.duty_id
      where t.cooperative_id = new.cooperative_id and t.duty_id = new.duty_id and t.on_day = new.duty_day and t.done_at is not null
        and t.member_id = new.to_member_id and d.minutes = new.minutes) then
      raise exception 'hours come for a turn that was done' using errcode = 'restrict_violation';
    end if;
    return new;
  end if;
  if num_nonnulls(new.promise_id, new.gift_id) = 0
      and (new.from_member_id not in (select asking_members()) or asking_doer() is not null)
    or new.gift_id is not null and not exists (
      select from help_gift g where g.cooperative_id = new.cooperative_id and g.id = new.gift_id and g.from_member_id = new.from_member_id
        and g.to_member_id = new.to_member_id and g.minutes = new.minutes and g.answer = 'yes')
    or new.promise_id is not null and not exists (
      select from help_promise h where h.cooperative_id = new.cooperative_id and h.id = new.promise_id and h.helped_id = new.from_member_id
        and h.helper_id = new.to_member_id and h.minutes = new.minutes and num_nulls(h.helper_done_at, h.helped_done_at) = 0) then
    raise exception 'hours move as both said, or as a gift' using errcode = 'restrict_violation';
  end if;
  perform from member where cooperative_id = new.cooperative_id and id = new.from_member_id for no key update;
  if help_hours_of(new.cooperative_id, new.from_member_id) - new.minutes < (case when new.promise_id is null then 0 else lowest end) then
    raise exception 'an account of hours would be below its limit' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;

-- Whether what was offered is still there to give; for who gets it, who does not read the account of the other. Held until the end.
create function help_gift_fits(gift uuid) returns boolean
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  here constant uuid := asking_cooperative();
  offered record;
begin
  select g.from_member_id, g.minutes into offered from help_gift g
  where g.cooperative_id = here and g.id = gift and g.to_member_id in (select asking_members());
  if not found then
    return false;
  end if;
  perform from member where cooperative_id = here and id = offered.from_member_id for no key update;
  return help_hours_of(here, offered.from_member_id) >= offered.minutes;
end
$$;
revoke all on function help_gift_fits(uuid) from public;
grant execute on function help_gift_fits(uuid) to gilde_app;

create or replace function let_go_of_help(of_member uuid, at_moment timestamp with time zone, why text) returns void
  language plpgsql security definer set search_path to 'public', 'pg_temp' as $$
declare
  here constant uuid := asking_cooperative();
begin
  perform of_who_left(of_member);
  update help_post set closed_at = greatest(at_moment, said_at)
  where cooperative_id = here and id in (select help_posts_of(here, of_member));
  update help_promise set closed_at = greatest(at_moment, begun_at, agreed_at), closed_by = of_member, closed_word = why
  where cooperative_id = here and id in (select p.id from help_promised(here, of_member) p where p.neither_did);
  update help_gift set answer = 'taken-back', answered_at = greatest(at_moment, written_at)
  where cooperative_id = here and answer is null and of_member in (from_member_id, to_member_id);
end
$$;
