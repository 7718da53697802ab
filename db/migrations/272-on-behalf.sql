-- Working on behalf of a member, in one room, with a yes of the member; see docs/decisions/0045. The transaction says both: for
-- whom it is (gilde.person, from which row-level security follows) and whose hands do it. The settings of 001 go on with:
--   gilde.doer     the person whose hands do it, where that is not the person it is for
--   gilde.behalf   the row of on_behalf by which they do

create function asking_doer() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('gilde.doer', true), '')::uuid $$;

create function asking_behalf() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('gilde.behalf', true), '')::uuid $$;

create table on_behalf (
  cooperative_id uuid not null references cooperative,
  id             uuid not null,
  person_id      uuid not null references person,
  by_person      uuid not null references person,
  session_id     uuid not null,
  way            text not null check (way in ('code', 'card')),
  begun_at       timestamptz not null,
  until          timestamptz not null check (until > begun_at and until <= begun_at + interval '60 minutes'),
  ended_at       timestamptz check (ended_at >= begun_at),
  seen_at        timestamptz,
  objection      text check (objection is null or length(objection) between 1 and 1000 and seen_at is not null),
  primary key (cooperative_id, id),
  check (by_person <> person_id)
);
comment on table on_behalf is
  'Somebody of the office works on behalf of a member, who said yes to it in the room: by_person for person_id, in one session, '
  'an hour at most. Over at `until`, or before that at `ended_at`. `way`: how the member said yes.';
comment on column on_behalf.seen_at is
  'When the member said to have read what was done. Until then who did it is nobody''s second person for this member (0015).';
create unique index on_behalf_of_session on on_behalf (session_id) where ended_at is null;
create index on_behalf_of_person on on_behalf (cooperative_id, person_id, begun_at desc);
call protect('on_behalf');
grant select, insert, update (ended_at, seen_at, objection) on on_behalf to gilde_app;

create table on_behalf_deed (
  cooperative_id uuid not null,
  command_id     uuid not null,
  on_behalf_id   uuid not null,
  what           text not null check (what ~ '^[a-z]+(-[a-z]+)*$'),
  subject_id     uuid,
  done_at        timestamptz not null,
  primary key (cooperative_id, command_id),
  foreign key (cooperative_id, on_behalf_id) references on_behalf (cooperative_id, id)
);
comment on table on_behalf_deed is
  'Each command that was carried out on behalf of a member, in the words by which the member reads it. Never changed.';
create index on_behalf_deed_of on on_behalf_deed (cooperative_id, on_behalf_id);
call protect('on_behalf_deed');
create trigger on_behalf_deed_never_changes before update or delete on on_behalf_deed
  for each row execute function refuse_change();
grant select, insert on on_behalf_deed to gilde_app;

create table on_behalf_code (
  cooperative_id uuid not null references cooperative,
  id             uuid not null,
  person_id      uuid not null references person,
  by_person      uuid not null references person,
  session_id     uuid not null,
  code_hash      bytea not null,
  asked_at       timestamptz not null,
  expires_at     timestamptz not null,
  wrong_tries    integer not null default 0,
  used_at        timestamptz,
  primary key (cooperative_id, id)
);
comment on table on_behalf_code is
  'A code mailed to a member, who types it to let somebody work on their behalf. Opens nothing else, and only in the session '
  'that asked for it. Kept as a hash.';
create index on_behalf_code_of on on_behalf_code (session_id, asked_at desc);
call protect('on_behalf_code');
grant select, insert, update (wrong_tries, used_at), delete on on_behalf_code to gilde_app;

create table on_behalf_no (
  cooperative_id uuid not null references cooperative,
  person_id      uuid not null references person,
  since          timestamptz not null,
  until          timestamptz check (until >= since),
  primary key (cooperative_id, person_id, since)
);
comment on table on_behalf_no is 'A member wants nobody to work on their behalf, from then until then.';
create unique index on_behalf_no_now on on_behalf_no (cooperative_id, person_id) where until is null;
call protect('on_behalf_no');
grant select, insert, update (until) on on_behalf_no to gilde_app;

-- Who of the office may do it at all; and who may be worked for: a member here and nothing else anywhere (as with cards).
create function works_on_behalf(whom uuid, here uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from role_assignment
    where person_id = whom and cooperative_id = here and role in ('administrator', 'coach') and until is null)
$$;
revoke all on function works_on_behalf(uuid, uuid) from public;

create function is_worked_for(whom uuid, here uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from role_assignment
      where person_id = whom and cooperative_id = here and role = 'member' and until is null)
    and not exists (select from role_assignment
      where person_id = whom and until is null and (cooperative_id <> here or role <> 'member'))
    and not exists (select from installation_operator where person_id = whom)
    and not exists (select from on_behalf_no
      where person_id = whom and cooperative_id = here and until is null)
$$;
revoke all on function is_worked_for(uuid, uuid) from public;

-- Who typed the address of the member, or printed the card, could have the yes of the member without the member.
create function holds_access_of(doer uuid, whom uuid, moment timestamptz) returns boolean
  language sql stable security definer set search_path = public, pg_temp as $$
  select doer in (select behind(whom, moment, 9223372036854775807))
    or exists (select from behind(doer, moment, 9223372036854775807) mine
      where mine in (select behind(whom, moment, 9223372036854775807)))
$$;
revoke all on function holds_access_of(uuid, uuid, timestamptz) from public;

-- Why somebody cannot begin, as a word; empty when they can. The same for the page, the command and the row itself.
create function why_not_on_behalf(here uuid, doer uuid, whom uuid, moment timestamptz) returns text
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if asking_doer() is not null or doer is distinct from asking_person() or not works_on_behalf(doer, here) then
    return 'behalf-not-yours';
  end if;
  if exists (select from on_behalf_no where cooperative_id = here and person_id = whom and until is null) then
    return 'behalf-refused-for-good';
  end if;
  if doer = whom or not is_worked_for(whom, here) then
    return 'behalf-no-member';
  end if;
  return case when holds_access_of(doer, whom, moment) then 'behalf-own-hand' end;
end
$$;

create function keep_on_behalf_honest() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  -- By others than a person row-level security lets none in; an archive that is read in has them as they were.
  if asking_purpose() <> 'person' then
    return new;
  end if;
  if why_not_on_behalf(new.cooperative_id, new.by_person, new.person_id, new.begun_at) is not null or new.ended_at is not null
    or new.seen_at is not null
    or not exists (select from session where id = new.session_id and person_id = new.by_person and ended_at is null) then
    raise exception 'nobody begins that way on behalf of somebody' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger on_behalf_is_honest before insert on on_behalf for each row execute function keep_on_behalf_honest();

create function keep_on_behalf_end() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if old.ended_at is not null and new.ended_at is distinct from old.ended_at
    or old.seen_at is not null and (new.seen_at, new.objection) is distinct from (old.seen_at, old.objection) then
    raise exception 'what is over stays over, and what was said stays said' using errcode = 'restrict_violation';
  end if;
  if new.seen_at is distinct from old.seen_at
    and (asking_person() is distinct from new.person_id or asking_doer() is not null) then
    raise exception 'only the member says to have read it' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger on_behalf_end before update on on_behalf for each row execute function keep_on_behalf_end();

-- A session that ends takes it along; so does a role that ends, of either, and a no of the member.
create function end_on_behalf_with_session() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update on_behalf set ended_at = greatest(begun_at, new.ended_at) where session_id = new.id and ended_at is null;
  return null;
end
$$;
create trigger session_takes_on_behalf_along after update of ended_at on session for each row
  when (old.ended_at is null and new.ended_at is not null) execute function end_on_behalf_with_session();

create function end_on_behalf_with_role() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update on_behalf set ended_at = greatest(begun_at, new.until)
  where cooperative_id = new.cooperative_id and new.person_id in (person_id, by_person) and ended_at is null;
  return null;
end
$$;
create trigger role_takes_on_behalf_along after update of until on role_assignment for each row
  when (old.until is null and new.until is not null) execute function end_on_behalf_with_role();

create function end_on_behalf_with_no() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update on_behalf set ended_at = greatest(begun_at, new.since)
  where cooperative_id = new.cooperative_id and person_id = new.person_id and ended_at is null;
  return null;
end
$$;
create trigger no_ends_on_behalf after insert on on_behalf_no for each row execute function end_on_behalf_with_no();

-- Each deed is of one that is not over. It waits for who ends it at that moment, and then finds it over.
create function keep_deed_within() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if asking_purpose() <> 'person' then
    return new;
  end if;
  perform from on_behalf b
  where b.cooperative_id = new.cooperative_id and b.id = new.on_behalf_id and b.ended_at is null and new.done_at < b.until
    and b.id = asking_behalf() and b.person_id = asking_person() and b.by_person = asking_doer()
  for share;
  if not found then
    raise exception 'nobody works on behalf of them any more' using errcode = 'restrict_violation', constraint = 'on_behalf_over';
  end if;
  return new;
end
$$;
create trigger on_behalf_deed_within before insert on on_behalf_deed for each row execute function keep_deed_within();

-- Who reads: the member, and who did it. The administration and the auditor see that it happened, as with who opened a file.
call allow('on_behalf', 'member_reads', 'select', 'person_id = (select asking_person())');
call allow('on_behalf', 'doer_reads', 'select', 'by_person = (select asking_person())');
call roles_read('on_behalf', 'administrator', 'auditor');
call allow('on_behalf', 'doer_begins', 'insert', 'by_person = (select asking_person())');
call allow('on_behalf', 'either_ends', 'update', '(select asking_person()) in (person_id, by_person)');
call allow('on_behalf_deed', 'reads_with_it', 'select',
  'exists (select from on_behalf b where b.cooperative_id = on_behalf_deed.cooperative_id and b.id = on_behalf_id)');
call allow('on_behalf_deed', 'doer_notes', 'insert', 'on_behalf_id = (select asking_behalf())');
call allow('on_behalf_code', 'doer_keeps', 'all', 'by_person = (select asking_person())');
call allow('on_behalf_no', 'own', 'all', 'person_id = (select asking_person())');

-- A printed card as the yes of a member: used up, as at signing in, so that nobody who saw it has a way in left. The word says why not.
create function use_card_on_behalf(hash bytea, whom uuid, moment timestamptz) returns text
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  card sign_in_card;
begin
  select * into card from sign_in_card
  where code_hash = hash and cooperative_id = asking_cooperative() and person_id = whom for update;
  if not found or asking_purpose() <> 'person' or not works_on_behalf(asking_person(), asking_cooperative()) then
    return 'wrong';
  end if;
  if card.withdrawn_at is not null or card.used_at is not null or card.expires_at <= moment then
    return 'over';
  end if;
  -- A person only withdraws cards (`keep_card_honest`); signing in uses them up.
  perform set_config('gilde.purpose', 'sign-in', true);
  update sign_in_card set used_at = moment where id = card.id;
  perform set_config('gilde.purpose', 'person', true);
  return 'right';
end
$$;

-- What only the hand of the member does, also while somebody works on their behalf: beside every policy, never in place of one.
create procedure only_by_own_hand(guarded regclass, verb text) language plpgsql as $$
begin
  execute format('create policy %I on %s as restrictive for %s to gilde_app %s', 'own_hand_' || verb, guarded, verb,
    case verb when 'insert' then 'with check ((select asking_doer()) is null)' else 'using ((select asking_doer()) is null)' end);
end
$$;

call only_by_own_hand('person', 'update');
call only_by_own_hand('consent', 'insert');
call only_by_own_hand('consent', 'update');
call only_by_own_hand('benefit_permission', 'insert');
call only_by_own_hand('benefit_permission', 'update');
call only_by_own_hand('statement', 'update');
call only_by_own_hand('on_behalf', 'update');
call only_by_own_hand('on_behalf_no', 'insert');
call only_by_own_hand('on_behalf_no', 'update');

-- What is promised to be read by the member alone stays shut while the hands are those of another.
create or replace function my_access_is_open(moment timestamptz) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return asking_purpose() = 'person'
    and (asking_doer() is not null or exists (select from hands_on_access(asking_person(), moment)));
end
$$;

-- And nobody is a second person for whom they worked, until that member said to have read what was done; nor who works right now.
create function worked_for(whom uuid) returns setof uuid
  language sql stable security definer set search_path = public, pg_temp as $$
  select b.by_person from on_behalf b
  where b.cooperative_id = asking_cooperative() and b.person_id = whom and b.seen_at is null
    and exists (select from on_behalf_deed d where d.cooperative_id = b.cooperative_id and d.on_behalf_id = b.id)
$$;
revoke all on function worked_for(uuid) from public;

create or replace function i_hold_access_of(whom uuid, moment timestamptz) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  hands constant uuid[] := array(select behind(whom, moment, 9223372036854775807) union select worked_for(whom));
begin
  return asking_purpose() = 'person' and (
    asking_doer() is not null
    or asking_person() = any (hands)
    or exists (
      select from (select behind(asking_person(), moment, 9223372036854775807) union select worked_for(asking_person())) mine (one)
      where mine.one = any (hands)));
end
$$;

-- The name of who works or worked on behalf of the one who asks, or for whom the one who asks may read it.
create function name_of_doer(whom uuid) returns text
  language sql stable security definer set search_path = public, pg_temp as $$
  select p.name from person p where p.id = whom and asking_purpose() = 'person' and exists (
    select from on_behalf b where b.cooperative_id = asking_cooperative() and b.by_person = whom
      and (asking_person() in (b.person_id, b.by_person) or asking_holds('administrator', 'auditor')))
$$;

-- The log of commands says whose hands did it; the database writes it, not who asks.
alter table command_log add column doer_id uuid;
comment on column command_log.doer_id is
  'Whose hands did it, where somebody worked on behalf of person_id (on_behalf). Empty: their own.';
grant select (doer_id) on command_log to gilde_app;
create function note_doer() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  new.doer_id := asking_doer();
  return new;
end
$$;
create trigger command_log_says_whose_hands before insert on command_log for each row execute function note_doer();

-- The gate reads it with the session, in the same question.
create function behalf_of_session(whose uuid) returns jsonb
  language sql stable security definer set search_path = public, pg_temp as $$
  select jsonb_build_object('id', b.id, 'cooperativeId', b.cooperative_id, 'personId', b.person_id, 'name', p.name,
    'begunAt', b.begun_at, 'until', b.until, 'endedAt', b.ended_at)
  from on_behalf b join person p on p.id = b.person_id
  where b.session_id = whose order by b.begun_at desc limit 1
$$;
revoke all on function behalf_of_session(uuid) from public;
create index on_behalf_by_session on on_behalf (session_id, begun_at desc);

drop function visitor_of_session(bytea);
create function visitor_of_session(hash bytea) returns table (
  id uuid, person_id uuid, name text, language text, last_seen_at timestamptz, expires_at timestamptz, ended_at timestamptz,
  shared_device boolean, second_factor_at timestamptz, operator boolean, memberships jsonb, behalf jsonb)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query
    select s.id, s.person_id, p.name, p.language, s.last_seen_at, s.expires_at, s.ended_at, s.shared_device, s.second_factor_at,
      exists (select from installation_operator o where o.person_id = s.person_id),
      coalesce((
        select jsonb_agg(jsonb_build_object('cooperativeId', c.id, 'slug', c.slug, 'name', c.legal_name, 'roles', r.roles,
          'waits', r.roles <> array['member'] and waits_for_another(s.person_id, c.id)) order by c.legal_name)
        from (
          select a.cooperative_id, array_agg(a.role order by a.role) as roles from role_assignment a
          where a.person_id = s.person_id and a.until is null group by a.cooperative_id
        ) r
        join cooperative c on c.id = r.cooperative_id), '[]'),
      behalf_of_session(s.id)
    from session s join person p on p.id = s.person_id
    where s.token_hash = hash and asking_purpose() = 'sign-in';
end
$$;
