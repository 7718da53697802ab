-- Some members never sign in: no address, no passkey. What they ask and offer, and what they say to who helps them, the coach writes down as
-- they said it, and who reads it reads that too. See docs/decisions/0040.

-- For whom whoever asks may write: a coach, for members who never sign in. Not while working on behalf of another (0045).
create function help_written_for() returns setof uuid
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if asking_purpose() = 'person' and asking_doer() is null and asking_holds('coach') then
    return query select m.id from member m
      where m.cooperative_id = asking_cooperative() and m.person_id <> asking_person() and never_signs_in(m.person_id);
  end if;
end
$$;
revoke all on function help_written_for() from public;
grant execute on function help_written_for() to gilde_app;

create table help_written (
  cooperative_id uuid not null,
  id             uuid not null,
  post_id        uuid not null,
  promise_id     uuid,
  member_id      uuid not null,
  says           text not null check (says in ('post', 'yes', 'no', 'take-back', 'call-off', 'done', 'thank', 'fine')),
  how            text not null check (how in ('told', 'on-paper')),
  written_by     uuid not null references person,
  writer         text not null check (length(writer) between 1 and 200),
  written_at     timestamptz not null,
  primary key (cooperative_id, id),
  check ((says = 'post') = (promise_id is null)),
  foreign key (cooperative_id, post_id) references help_post (cooperative_id, id),
  foreign key (cooperative_id, promise_id) references help_promise (cooperative_id, id),
  foreign key (cooperative_id, member_id) references member (cooperative_id, id)
);
comment on table help_written is
  'What a coach wrote down for a member who never signs in: a post, or a word about a promise (says), as the member said it (how). writer: '
  'the name of who wrote it, for who reads it. Written before the word itself, which the database then lets through; never changed.';
create index help_written_of_promise on help_written (cooperative_id, promise_id);
create index help_written_of_post on help_written (cooperative_id, post_id);
call protect('help_written');
grant select, insert on help_written to gilde_app;
call allow('help_written', 'own_is_read', 'select', 'member_id in (select asking_members())');
-- Below the policies of help_post and help_promise: who reads those reads by whom they were written.
call allow('help_written', 'of_post_is_read', 'select', 'promise_id is null and exists (
  select from help_post p where p.cooperative_id = help_written.cooperative_id and p.id = help_written.post_id)');
call allow('help_written', 'of_promise_is_read', 'select', 'promise_id is not null and exists (
  select from help_promise h where h.cooperative_id = help_written.cooperative_id and h.id = help_written.promise_id)');
call allow('help_written', 'is_written', 'insert',
  'written_by = (select asking_person()) and member_id in (select help_written_for())');

-- The coach reads and writes what is of those members.
call allow('help_post', 'written_is_put', 'insert', 'member_id in (select help_written_for()) and closed_at is null');
call allow('help_post', 'written_is_taken_off', 'update', 'member_id in (select help_written_for())');
call allow('help_promise', 'written_is_read', 'select',
  '(helper_id in (select help_written_for()) or helped_id in (select help_written_for()))');
call allow('help_promise', 'written_is_answered', 'update',
  '(helper_id in (select help_written_for()) or helped_id in (select help_written_for()))');
call allow('help_post_before', 'written_is_read', 'select', 'exists (
  select from help_promise h where h.cooperative_id = help_post_before.cooperative_id and h.post_id = help_post_before.post_id
    and h.helper_id not in (select asking_members()) and h.helped_id not in (select asking_members()))');
-- Hours only as both said them of this promise: never a gift.
call allow('help_transfer', 'written_moves', 'insert', 'moved_by = (select asking_person()) and exists (
  select from help_promise h where h.cooperative_id = help_transfer.cooperative_id and h.id = help_transfer.promise_id
    and h.helped_id = help_transfer.from_member_id and h.helper_id = help_transfer.to_member_id and h.minutes = help_transfer.minutes
    and num_nulls(h.helper_done_at, h.helped_done_at) = 0
    and (h.helper_id in (select help_written_for()) or h.helped_id in (select help_written_for())))');

-- Whether whoever asks speaks for one side of a promise: for themselves, or as a coach who wrote down this very word of who never signs in.
-- Nobody speaks for both sides: not who is one of them, and not who wrote for the other.
create function may_say_help(promise uuid, side uuid, other uuid, words text[]) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  here constant uuid := asking_cooperative();
  me constant uuid := asking_person();
begin
  if side in (select asking_members()) then
    return true;
  end if;
  return side in (select help_written_for()) and other not in (select asking_members())
    and exists (select from help_written w where w.cooperative_id = here and w.promise_id = promise and w.member_id = side
      and w.written_by = me and w.says = any (words))
    and not exists (select from help_written w where w.cooperative_id = here and w.promise_id = promise and w.member_id = other
      and w.written_by = me)
    and not exists (select from help_promise h join help_written w
        on w.cooperative_id = here and w.post_id = h.post_id and w.says = 'post' and w.member_id = other and w.written_by = me
      where h.cooperative_id = here and h.id = promise);
end
$$;

create or replace function keep_promise_honest() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  other_number constant boolean := new.minutes is distinct from old.minutes;
  agrees constant uuid := case old.begun_by when old.helper_id then old.helped_id else old.helper_id end;
  helps boolean;
  is_helped boolean;
begin
  if asking_purpose() <> 'person' then
    return new;
  end if;
  helps := may_say_help(new.id, new.helper_id, new.helped_id, array['done']);
  is_helped := may_say_help(new.id, new.helped_id, new.helper_id, array['done']);
  if old.closed_at is not null or old.thanked_at is not null
    or new.agreed_at is distinct from old.agreed_at and (
      old.agreed_at is not null or not may_say_help(new.id, agrees, old.begun_by, array['yes']))
    or new.closed_at is distinct from old.closed_at and not may_say_help(new.id, new.closed_by,
      case new.closed_by when new.helper_id then new.helped_id else new.helper_id end, array['no', 'take-back', 'call-off'])
      and not (asking_holds('administrator') and has_left(new.closed_by))
    or new.helper_done_at is distinct from old.helper_done_at and not (
      helps and old.helper_done_at is null or is_helped and other_number and new.helper_done_at is null)
    or new.helped_done_at is distinct from old.helped_done_at and not (
      is_helped and old.helped_done_at is null or helps and other_number and new.helped_done_at is null)
    or other_number and num_nulls(old.helper_done_at, old.helped_done_at) = 0
    or other_number and num_nulls(new.helper_done_at, new.helped_done_at) <> 1
    or new.thanked_at is distinct from old.thanked_at
      and not may_say_help(new.id, new.helped_id, new.helper_id, array['thank']) then
    raise exception 'help for each other: each says what is theirs to say' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;

-- What stands on the board for another says by whom it was written; looked at when all of the transaction is there.
create function keep_post_written() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if asking_purpose() = 'person' and new.member_id not in (select asking_members()) and not exists (
    select from help_written w where w.cooperative_id = new.cooperative_id and w.post_id = new.id and w.says = 'post'
      and w.member_id = new.member_id and w.written_by = asking_person()) then
    raise exception 'what is put on the board for another says who wrote it' using errcode = 'restrict_violation';
  end if;
  return null;
end
$$;
create constraint trigger help_post_is_written after insert on help_post deferrable initially deferred
  for each row execute function keep_post_written();

-- Hours, for who writes down how long it took: whether they are kept of this member, and whether they fit.
create or replace function help_hours_agreed(of_member uuid, on_day date) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  here constant uuid := asking_cooperative();
begin
  return asking_holds('member', 'coach') and not exists (
    select from policy_in_force(here, municipality_of(here, of_member, on_day), on_day) p where p.policy ->> 'hoursForEachOther' = 'no');
end
$$;

create or replace function help_hours_fit(promise uuid, minutes integer) returns boolean
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  here constant uuid := asking_cooperative();
  helped uuid;
begin
  select h.helped_id into helped from help_promise h where h.cooperative_id = here and h.id = promise
    and (array[h.helper_id, h.helped_id] && array(select asking_members() union all select help_written_for()));
  if helped is null then
    return false;
  end if;
  perform from member where cooperative_id = here and id = helped for no key update;
  return help_hours_of(here, helped) - minutes >= help_hours_lowest();
end
$$;
