-- Reminders as a text message (SMS), for who reads no mail. The account at the gateway is of the co-operative; who is reminded chooses it.
-- See docs/decisions/0046.

create table text_account (
  cooperative_id uuid primary key references cooperative,
  sender         text not null check (sender ~ '^[A-Za-z0-9][A-Za-z0-9 ]{0,10}$' and sender ~ '[A-Za-z]'),
  sealed_key     text not null check (length(sealed_key) between 1 and 2000),
  set_at         timestamptz not null,
  set_by         uuid not null references person
);
comment on table text_account is
  'By whom a co-operative sends text messages: the name that a phone shows as the sender, and the key of its account, sealed.';
call protect('text_account');
grant select, insert, update, delete on text_account to gilde_app;
call roles_keep('text_account', 'administrator');
call allow('text_account', 'job_sends', 'select', '(select asking_as(''job''))');

create table reminder_way (
  cooperative_id uuid not null references cooperative,
  person_id      uuid not null references person,
  way            text not null check (way in ('mail', 'text')),
  number         text check (number ~ '^\+316[0-9]{8}$'),
  set_at         timestamptz not null,
  set_by         uuid not null references person,
  primary key (cooperative_id, person_id),
  check ((way = 'text') = (number is not null))
);
comment on table reminder_way is
  'How somebody wants to be reminded of what stands in their agenda; without a row by mail. number: a Dutch mobile number (E.164).';
call protect('reminder_way');
grant select, insert, update on reminder_way to gilde_app;
call allow('reminder_way', 'own', 'all', 'person_id = (select asking_person()) and (select asking_as(''person'')) and (select asking_belongs())');
call roles_read('reminder_way', 'coach', 'administrator');
call allow('reminder_way', 'helped', 'insert',
  '(select asking_holds(''coach'', ''administrator'')) and set_by = (select asking_person()) and exists (
    select from member m where m.cooperative_id = reminder_way.cooperative_id and m.person_id = reminder_way.person_id)');
call allow('reminder_way', 'helped_again', 'update', '(select asking_holds(''coach'', ''administrator'')) and exists (
  select from member m where m.cooperative_id = reminder_way.cooperative_id and m.person_id = reminder_way.person_id)');
call allow('reminder_way', 'job_reminds', 'select', '(select asking_as(''job''))');
call only_by_own_hand('reminder_way', 'insert');
call only_by_own_hand('reminder_way', 'update');

create table text_message (
  cooperative_id uuid not null references cooperative,
  id             uuid not null,
  person_id      uuid not null references person,
  number         text not null check (number ~ '^\+316[0-9]{8}$'),
  body           text not null check (length(body) between 1 and 450),
  queued_at      timestamptz not null,
  state          text not null default 'waiting' check (state in ('waiting', 'handed', 'taken', 'refused')),
  why            text check (why in ('number', 'balance', 'key', 'other', 'no-account')),
  changed_at     timestamptz not null,
  primary key (cooperative_id, id),
  check ((state = 'refused') = (why is not null))
);
comment on table text_message is
  'A text message to somebody. handed: it was handed over and nobody said what came of it, so it is never sent again. Kept three months.';
create index text_message_of on text_message (cooperative_id, person_id, queued_at desc);
call protect('text_message');
grant select, insert, update (state, why, changed_at), delete on text_message to gilde_app;
call allow('text_message', 'own', 'select', 'person_id = (select asking_person()) and (select asking_as(''person''))');
call allow('text_message', 'job_sends', 'all', '(select asking_as(''job''))');

-- How many went each month and how it ended, without of whom: for who keeps the account.
create function text_messages_by_month() returns table (month text, state text, why text, messages integer)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  here constant uuid := asking_cooperative();
begin
  if not asking_holds('administrator') then
    return;
  end if;
  return query
    select to_char(day_of(t.queued_at), 'YYYY-MM'), t.state, t.why, count(*)::integer
    from text_message t where t.cooperative_id = here group by 1, 2, 3 order by 1 desc, 2, 3;
end
$$;
revoke all on function text_messages_by_month() from public;
grant execute on function text_messages_by_month() to gilde_app;

-- Whose number is no phone, as the last message to them told: for who helps them.
create function text_numbers_wrong() returns setof uuid
  language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  here constant uuid := asking_cooperative();
begin
  if not asking_holds('coach', 'administrator') then
    return;
  end if;
  return query
    select t.person_id from (
      select distinct on (m.person_id) m.person_id, m.number, m.why from text_message m where m.cooperative_id = here
      order by m.person_id, m.queued_at desc) t
    join reminder_way w on w.cooperative_id = here and w.person_id = t.person_id and w.number = t.number
    where t.why = 'number';
end
$$;
revoke all on function text_numbers_wrong() from public;
grant execute on function text_numbers_wrong() to gilde_app;

-- What was handed over or came to nothing, no state goes back from.
create function keep_text_honest() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if old.state in ('taken', 'refused') or old.state = 'handed' and new.state = 'waiting' and asking_purpose() <> 'job' then
    raise exception 'what became of a text message stays' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger text_message_is_honest before update on text_message for each row execute function keep_text_honest();
