-- Members help each other: what one asks or offers on the board, and what two of them promise each other about it. No money and no
-- work for a pot: that is inside_job. See docs/decisions/0040.

-- Comes with PostgreSQL, and whoever owns the database may make it. In a schema of its own: nothing of it is ours.
create schema trigram;
create extension if not exists pg_trgm with schema trigram;
alter extension pg_trgm set schema trigram;
grant usage on schema trigram to gilde_app;

create table help_post (
  cooperative_id uuid not null references cooperative,
  id             uuid not null,
  member_id      uuid not null,
  kind           text not null check (kind in ('ask', 'offer')),
  what           text not null check (length(what) between 1 and 140),
  skill          text not null default '' check (length(skill) <= 40),
  for_whom       text not null default '' check (length(for_whom) <= 100),
  needed_on      date,
  said_at        timestamptz not null,
  closed_at      timestamptz check (closed_at >= said_at),
  primary key (cooperative_id, id),
  foreign key (cooperative_id, member_id) references member (cooperative_id, id)
);
comment on table help_post is
  'What a member asks of the others (ask) or offers them (offer), in one sentence. skill: in their own words what it takes. needed_on: '
  'the last day on which it is of use. closed_at: taken off the board by who put it there.';
create index help_post_newest on help_post (cooperative_id, said_at desc, id desc) where closed_at is null;
create index help_post_of_member on help_post (cooperative_id, member_id);
-- Words as Dutch bends them, and pieces of words for who types wrong. Only of what is on the board.
create index help_post_by_words on help_post using gin (to_tsvector('dutch', skill || ' ' || what)) where closed_at is null;
create index help_post_by_pieces on help_post using gin (lower(skill || ' ' || what) trigram.gin_trgm_ops) where closed_at is null;
call protect('help_post');
grant select, insert on help_post to gilde_app;
grant update (closed_at) on help_post to gilde_app;
call roles_read('help_post', 'member', 'coach');
call allow('help_post', 'own_is_put', 'insert', 'member_id in (select asking_members()) and closed_at is null');
call allow('help_post', 'own_is_taken_off', 'update', 'member_id in (select asking_members())');

create table help_promise (
  cooperative_id uuid not null,
  id             uuid not null,
  post_id        uuid not null,
  helper_id      uuid not null,
  helped_id      uuid not null check (helped_id <> helper_id),
  begun_by       uuid not null check (begun_by in (helper_id, helped_id)),
  word           text not null default '' check (length(word) <= 300),
  begun_at       timestamptz not null,
  agreed_at      timestamptz check (agreed_at >= begun_at),
  closed_at      timestamptz check (closed_at >= begun_at),
  closed_by      uuid check (closed_by in (helper_id, helped_id)),
  closed_word    text not null default '' check (length(closed_word) <= 300),
  helper_done_at timestamptz,
  helped_done_at timestamptz,
  thanks         text not null default '' check (length(thanks) <= 300),
  thanked_at     timestamptz,
  primary key (cooperative_id, id),
  foreign key (cooperative_id, post_id) references help_post (cooperative_id, id),
  foreign key (cooperative_id, helper_id) references member (cooperative_id, id),
  foreign key (cooperative_id, helped_id) references member (cooperative_id, id),
  check ((closed_at is null) = (closed_by is null)),
  check (coalesce(helper_done_at, helped_done_at) is null or agreed_at is not null),
  check (closed_at is null or num_nulls(helper_done_at, helped_done_at) > 0),
  check (thanked_at is null or num_nulls(helper_done_at, helped_done_at) = 0)
);
comment on table help_promise is
  'One member helps another: begun by one of the two, agreed to by the other, done when both said so (helper_done_at, helped_done_at), '
  'and a word of thanks of who was helped. closed_at: one of them said no, or took it back, before both said it was done.';
create unique index help_promise_once on help_promise (cooperative_id, post_id, helper_id, helped_id)
  where closed_at is null and (helper_done_at is null or helped_done_at is null);
create index help_promise_by_post on help_promise (cooperative_id, post_id);
create index help_promise_of_helper on help_promise (cooperative_id, helper_id, begun_at desc);
create index help_promise_of_helped on help_promise (cooperative_id, helped_id, begun_at desc);
call protect('help_promise');
grant select, insert on help_promise to gilde_app;
grant update (agreed_at, closed_at, closed_by, closed_word, helper_done_at, helped_done_at, thanks, thanked_at) on help_promise to gilde_app;
call allow('help_promise', 'both_read', 'select', '(helper_id in (select asking_members()) or helped_id in (select asking_members()))');
call allow('help_promise', 'both_answer', 'update', '(helper_id in (select asking_members()) or helped_id in (select asking_members()))');
call allow('help_promise', 'one_begins', 'insert',
  'begun_by in (select asking_members()) and num_nonnulls(agreed_at, closed_at, helper_done_at, helped_done_at, thanked_at) = 0');

-- Who put it on the board is one of the two: the one who is helped when they asked, the helper when they offered.
create function keep_promise_of_post() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not exists (
    select from help_post p where p.cooperative_id = new.cooperative_id and p.id = new.post_id
      and p.member_id = case p.kind when 'ask' then new.helped_id else new.helper_id end) then
    raise exception 'help is promised to who asked it, or by who offered it' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger help_promise_of_post before insert on help_promise for each row execute function keep_promise_of_post();

-- Each says what is theirs to say; what was said is not said again.
create function keep_promise_honest() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  helps constant boolean := new.helper_id in (select asking_members());
  is_helped constant boolean := new.helped_id in (select asking_members());
begin
  if asking_purpose() <> 'person' then
    return new;
  end if;
  if old.closed_at is not null or old.thanked_at is not null
    or new.agreed_at is distinct from old.agreed_at and (old.agreed_at is not null or old.begun_by in (select asking_members()))
    or new.closed_at is distinct from old.closed_at and new.closed_by not in (select asking_members())
    or new.helper_done_at is distinct from old.helper_done_at and (not helps or old.helper_done_at is not null)
    or new.helped_done_at is distinct from old.helped_done_at and (not is_helped or old.helped_done_at is not null)
    or new.thanked_at is distinct from old.thanked_at and not is_helped then
    raise exception 'help for each other: each says what is theirs to say' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger help_promise_is_honest before update on help_promise for each row execute function keep_promise_honest();

-- What is on the board of the co-operative that is asked about, by words: 2 holds them all, 1 looks like them. A function, because
-- below row-level security PostgreSQL uses no index for words. any_word: one of them is enough.
create function help_by_words(words text, of_kind text, any_word boolean) returns table (id uuid, likeness integer)
  language plpgsql stable security definer set search_path = public, pg_temp set pg_trgm.word_similarity_threshold = 0.5 as $$
declare
  here constant uuid := asking_cooperative();
  asked constant tsquery := case when any_word then replace(plainto_tsquery('dutch', words)::text, '&', '|')::tsquery
    else plainto_tsquery('dutch', words) end;
begin
  if not asking_holds('member', 'coach') then
    return;
  end if;
  return query
    with exact as (
      select p.id from help_post p
      where p.cooperative_id = here and p.closed_at is null and (of_kind is null or p.kind = of_kind)
        and to_tsvector('dutch', p.skill || ' ' || p.what) @@ asked
      order by p.said_at desc, p.id desc limit 100),
    alike as (
      select p.id from help_post p
      where p.cooperative_id = here and p.closed_at is null and (of_kind is null or p.kind = of_kind)
        and lower(words) operator(trigram.<%) lower(p.skill || ' ' || p.what) and (select count(*) from exact) < 20
      order by p.said_at desc, p.id desc limit 100)
    select e.id, 2 from exact e
    union all select a.id, 1 from alike a where a.id not in (select e.id from exact e);
end
$$;
revoke all on function help_by_words(text, text, boolean) from public;
grant execute on function help_by_words(text, text, boolean) to gilde_app;

-- What is asked and nobody answers: nobody began, or that ended, and since when. For members, who see it on the board, and for the
-- coach; of what two said to each other it tells nothing.
create function help_without_answer() returns table (id uuid, since timestamptz)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  here constant uuid := asking_cooperative();
begin
  if not asking_holds('member', 'coach') then
    return;
  end if;
  return query
    select p.id, greatest(p.said_at, (
      select max(h.closed_at) from help_promise h where h.cooperative_id = here and h.post_id = p.id))
    from help_post p
    where p.cooperative_id = here and p.kind = 'ask' and p.closed_at is null
      and not exists (select from help_promise h where h.cooperative_id = here and h.post_id = p.id and h.closed_at is null);
end
$$;
revoke all on function help_without_answer() from public;
grant execute on function help_without_answer() to gilde_app;

-- What was asked and is promised by somebody: it is off the board until that is called off.
create function help_that_is_promised() returns setof uuid
  language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  here constant uuid := asking_cooperative();
begin
  if not asking_holds('member', 'coach') then
    return;
  end if;
  return query select h.post_id from help_promise h join help_post p on p.cooperative_id = here and p.id = h.post_id
    where h.cooperative_id = here and p.kind = 'ask' and p.closed_at is null and h.agreed_at is not null and h.closed_at is null;
end
$$;
revoke all on function help_that_is_promised() from public;
grant execute on function help_that_is_promised() to gilde_app;

-- How often each member helped, as both said: a reason to ask them, for members. Not whom, and not with what.
create function times_helped() returns table (member_id uuid, times bigint)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  here constant uuid := asking_cooperative();
begin
  if not asking_holds('member') then
    return;
  end if;
  return query select h.helper_id, count(*) from help_promise h
    where h.cooperative_id = here and h.helper_done_at is not null and h.helped_done_at is not null group by 1;
end
$$;
revoke all on function times_helped() from public;
grant execute on function times_helped() to gilde_app;
