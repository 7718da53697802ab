-- A member mends what they put on the board: a word, a day. Who answered it answered other words, so those stay to be read by the two of
-- them, and by nobody else; where nobody answered, nothing is kept. See docs/decisions/0040.

alter table help_post
  add column version smallint not null default 1 check (version >= 1),
  add column changed_at timestamptz check (changed_at >= said_at),
  add constraint help_post_is_changed check ((version = 1) = (changed_at is null));
comment on column help_post.version is 'How many times its words were written; 1 as it was put there.';
grant update (what, skill, for_whom, needed_on, changed_at) on help_post to gilde_app;

create table help_post_before (
  cooperative_id uuid not null,
  post_id        uuid not null,
  version        smallint not null,
  member_id      uuid not null,
  what           text not null,
  skill          text not null,
  for_whom       text not null,
  needed_on      date,
  primary key (cooperative_id, post_id, version),
  foreign key (cooperative_id, post_id) references help_post (cooperative_id, id),
  foreign key (cooperative_id, member_id) references member (cooperative_id, id)
);
comment on table help_post_before is
  'Words of what is on the board as they stood when somebody answered them, before its member wrote others. Kept by the database itself.';
create index help_post_before_of_member on help_post_before (cooperative_id, member_id);
call protect('help_post_before');
grant select on help_post_before to gilde_app;

alter table help_promise add column read_version smallint not null default 1 check (read_version >= 1);
comment on column help_promise.read_version is
  'Which words of the post it is about, for who did not write them: those they answered last. Of what is over these are the words.';
grant update (read_version) on help_promise to gilde_app;

call allow('help_post_before', 'own_is_read', 'select', 'member_id in (select asking_members())');
-- Below the policies of help_promise: of others one finds none.
call allow('help_post_before', 'who_answered_reads', 'select', 'exists (
  select from help_promise h where h.cooperative_id = help_post_before.cooperative_id and h.post_id = help_post_before.post_id
    and h.read_version <= help_post_before.version)');

-- Its words are counted, and the old ones kept for who answered them. What is off the board or done stays as it was.
create function keep_post_honest() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if (new.what, new.skill, new.for_whom, new.needed_on) is not distinct from (old.what, old.skill, old.for_whom, old.needed_on) then
    return new;
  end if;
  if old.closed_at is not null or old.kind = 'ask' and exists (
    select from help_promise h where h.cooperative_id = old.cooperative_id and h.post_id = old.id and h.closed_at is null
      and num_nulls(h.helper_done_at, h.helped_done_at) = 0) then
    raise exception 'what is off the board or done is not written anew' using errcode = 'restrict_violation';
  end if;
  if exists (select from help_promise h where h.cooperative_id = old.cooperative_id and h.post_id = old.id) then
    insert into help_post_before (cooperative_id, post_id, version, member_id, what, skill, for_whom, needed_on)
      values (old.cooperative_id, old.id, old.version, old.member_id, old.what, old.skill, old.for_whom, old.needed_on);
  end if;
  new.version := old.version + 1;
  return new;
end
$$;
create trigger help_post_is_honest before update on help_post for each row execute function keep_post_honest();

-- Who did not write it says which words they read; nobody says that for them, and not of words that are not there.
create function keep_promise_read() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  post constant help_post := (select p from help_post p where p.cooperative_id = new.cooperative_id and p.id = new.post_id);
begin
  if asking_purpose() <> 'person' then
    return new;
  end if;
  if new.read_version > post.version or tg_op = 'UPDATE' and (
    new.read_version < old.read_version or post.member_id in (select asking_members())) then
    raise exception 'who reads what is on the board says so themselves' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger help_promise_is_read_on_begin before insert on help_promise for each row execute function keep_promise_read();
create trigger help_promise_is_read before update on help_promise for each row
  when (new.read_version is distinct from old.read_version) execute function keep_promise_read();
