-- What the co-operative agrees with its members, in words: the texts, and the code by mail with which somebody signs. See
-- docs/decisions/0042.

create table contract_text (
  cooperative_id  uuid not null references cooperative,
  id              uuid not null,
  kind            text not null check (kind in ('membership', 'house-rules', 'scheme')),
  version         integer not null check (version > 0),
  title           text not null check (length(title) between 1 and 120),
  in_short        text not null check (length(in_short) between 1 and 600),
  body            text not null check (length(body) between 1 and 30000),
  reserves_change boolean not null,
  written_by      uuid not null references person,
  written_at      timestamptz not null,
  from_day        date,
  decided_by      uuid references person,
  decided_at      timestamptz,
  primary key (cooperative_id, id),
  unique (cooperative_id, kind, version),
  constraint contract_text_is_decided check (num_nulls(from_day, decided_by, decided_at) in (0, 3)),
  constraint contract_text_by_two check (decided_by <> written_by)
);
comment on table contract_text is
  'A version of a text that members sign: the membership agreement, the house rules, the scheme. Places like {naam} are filled in for '
  'each member. in_short: in three sentences what somebody says yes to. reserves_change: the text itself says clearly that the '
  'co-operative may change what it says of money (Burgerlijk Wetboek 2:59). Without from_day it is a draft; decided, it never changes.';
create unique index contract_text_one_draft on contract_text (cooperative_id, kind) where decided_at is null;
call protect('contract_text');
call roles_read('contract_text', 'board', 'administrator');
call allow('contract_text', 'board_writes', 'insert',
  '(select asking_holds(''board'')) and written_by = (select asking_person()) and decided_at is null');
create policy board_writes_or_decides on contract_text for update
  using (cooperative_id = (select asking_cooperative()) and (select asking_holds('board')))
  with check (cooperative_id = (select asking_cooperative()) and (select asking_holds('board'))
    and case when decided_at is null then written_by else decided_by end = (select asking_person()));
grant select, insert, update (title, in_short, body, reserves_change, written_by, written_at, from_day, decided_by, decided_at)
  on contract_text to gilde_app;

create function keep_contract_text() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if tg_op = 'DELETE' or old.decided_at is not null then
    raise exception 'a text that was decided never changes' using errcode = 'restrict_violation';
  end if;
  if new.decided_at is not null and (new.title, new.in_short, new.body, new.reserves_change, new.written_by, new.written_at)
    is distinct from (old.title, old.in_short, old.body, old.reserves_change, old.written_by, old.written_at) then
    raise exception 'what is decided is what was written' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger contract_text_is_kept before update or delete on contract_text
  for each row execute function keep_contract_text();

-- A code by mail says that somebody has the mailbox now. It is for one thing: signing in, or signing one agreement.
alter table sign_in_code add column signs_id uuid;
comment on column sign_in_code.signs_id is 'The agreement that this code signs. Absent: it signs in.';
