-- An adoption that was written down by mistake is taken back by two people, with why, as long as the year is not closed for good; and
-- what is adopted is the newest account, of the books as they are. See docs/decisions/0023.

alter table annual_adoption add column id uuid not null default gen_random_uuid(), add column taken_back_at timestamptz;
alter table annual_adoption alter column id drop default;
alter table annual_adoption drop constraint annual_adoption_pkey, add primary key (cooperative_id, id);
create unique index annual_adoption_stands_once on annual_adoption (cooperative_id, year) where taken_back_at is null;
comment on column annual_adoption.taken_back_at is 'When two people took it back: it was written down by mistake. It stays to be read.';

create table adoption_taking_back (
  cooperative_id uuid not null,
  id             uuid not null,
  adoption_id    uuid not null,
  reason         text not null check (length(reason) between 1 and 500),
  asked_at       timestamptz not null,
  asked_by       uuid not null references person,
  answered_at    timestamptz check (answered_at >= asked_at),
  answered_by    uuid references person,
  answer         text check (answer in ('yes', 'no')),
  entry_id       uuid,
  primary key (cooperative_id, id),
  foreign key (cooperative_id, adoption_id) references annual_adoption (cooperative_id, id),
  foreign key (cooperative_id, entry_id) references journal_entry (cooperative_id, id) deferrable initially deferred,
  check (num_nonnulls(answered_at, answered_by, answer) in (0, 3)),
  check (entry_id is null or answer = 'yes')
);
comment on table adoption_taking_back is
  'Somebody asks, with the reason, to take back that the members adopted an annual account, and another says yes or no. entry_id: what '
  'undoes the entry of the adoption. What the members really decided is not undone here.';
create unique index adoption_taking_back_waits_once on adoption_taking_back (cooperative_id, adoption_id) where answer is null;
create index adoption_taking_back_by_adoption on adoption_taking_back (cooperative_id, adoption_id);
create index adoption_taking_back_by_entry on adoption_taking_back (cooperative_id, entry_id) where entry_id is not null;
call protect('adoption_taking_back');
call books_are_read('adoption_taking_back');
-- The members read that what they could read does not stand any more, and why.
call allow('adoption_taking_back', 'members_read', 'select', 'answer = ''yes'' and exists (select asking_members())');
call roles_add('adoption_taking_back', 'administrator', 'board');
call allow('adoption_taking_back', 'office_answers', 'update', '(select asking_holds(''administrator'', ''board''))');
grant select, insert, update (answered_at, answered_by, answer, entry_id) on adoption_taking_back to gilde_app;

create function keep_taking_back() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  adopted annual_adoption;
begin
  if asking_purpose() = 'nobody' then
    return new;
  end if;
  select * into adopted from annual_adoption a where a.cooperative_id = new.cooperative_id and a.id = new.adoption_id for update;
  if tg_op = 'INSERT' and (new.asked_by is distinct from asking_person() or new.answer is not null or adopted.taken_back_at is not null) then
    raise exception 'taking back is asked in one''s own name, of what stands' using errcode = 'restrict_violation';
  end if;
  if tg_op = 'INSERT' then
    return new;
  end if;
  if old.answer is not null or new.answered_by is distinct from asking_person() then
    raise exception 'taking back is answered once, in one''s own name' using errcode = 'restrict_violation';
  end if;
  if new.answer = 'yes' then
    if my_access_is_open(now()) or not is_another(old.asked_by) then
      raise exception 'an adoption is taken back by two people' using errcode = 'restrict_violation';
    end if;
    update annual_adoption set taken_back_at = new.answered_at where cooperative_id = new.cooperative_id and id = new.adoption_id;
  end if;
  return new;
end
$$;
create trigger adoption_taking_back_of_two before insert or update on adoption_taking_back
  for each row execute function keep_taking_back();

-- What the adoption booked is undone with it.
create function keep_taking_back_booked() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if asking_purpose() <> 'nobody' and exists (
    select from annual_adoption a
    where a.cooperative_id = new.cooperative_id and a.id = new.adoption_id and a.entry_id is not null and not exists (
      select from journal_entry e where e.cooperative_id = a.cooperative_id and e.id = new.entry_id and e.reverses_id = a.entry_id)) then
    raise exception 'an adoption is taken back with its entry' using errcode = 'restrict_violation';
  end if;
  return null;
end
$$;
create constraint trigger adoption_taking_back_booked after update on adoption_taking_back deferrable initially deferred
  for each row when (new.answer = 'yes') execute function keep_taking_back_booked();

-- An adoption changes in one way: taken back, by that yes, so out of the trigger above. Not when the year is closed for good, nor under a later one.
drop trigger annual_adoption_never_changes on annual_adoption;
create function keep_adoption() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'rows of % never change', tg_table_name using errcode = 'restrict_violation';
  end if;
  if old.taken_back_at is not null or new.taken_back_at is null or to_jsonb(new) - 'taken_back_at' is distinct from to_jsonb(old) - 'taken_back_at'
    or pg_trigger_depth() < 2
    or exists (select from period_close c where c.cooperative_id = new.cooperative_id and c.until_day >= make_date(new.year, 12, 31))
    or exists (select from annual_adoption a
      where a.cooperative_id = new.cooperative_id and a.year > new.year and a.taken_back_at is null) then
    raise exception 'an adoption is taken back by two people, before its year is closed for good' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger annual_adoption_kept before update or delete on annual_adoption for each row execute function keep_adoption();

-- The newest account of the books as they are ----------------------------------------------------------------------------

alter table annual_account add column last_entry integer;
comment on column annual_account.last_entry is
  'The number of the last entry when it was prepared; written by the database. What changes the year after it makes the account outdated.';
do $$
begin
  alter table annual_account disable trigger annual_account_never_changes;
  update annual_account a set last_entry = coalesce((select max(e.number) from journal_entry e
    where e.cooperative_id = a.cooperative_id and e.known_at <= a.prepared_at), 0);
  alter table annual_account enable trigger annual_account_never_changes;
end
$$;

create or replace function keep_annual_signed() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  account annual_account%rowtype;
begin
  if asking_purpose() <> 'person' then
    return new;
  end if;
  if tg_table_name = 'annual_account' then
    if new.prepared_by <> asking_person() then
      raise exception 'an annual account is prepared in one''s own name' using errcode = 'restrict_violation';
    end if;
    new.last_entry := coalesce((select max(e.number) from journal_entry e where e.cooperative_id = new.cooperative_id), 0);
    return new;
  end if;
  if new.noted_by <> asking_person() then
    raise exception 'a decision is noted in one''s own name' using errcode = 'restrict_violation';
  end if;
  if tg_table_name = 'annual_adoption' then
    select * into account from annual_account where cooperative_id = new.cooperative_id and id = new.account_id;
    if account.prepared_by = new.noted_by then
      raise exception 'who prepared an annual account does not note that it was adopted' using errcode = 'restrict_violation';
    end if;
    if account.year <> new.year or account.result <> new.to_equity + new.to_training + new.to_reserve then
      raise exception 'the whole result of the year is appropriated' using errcode = 'restrict_violation';
    end if;
    if new.taken_back_at is not null
      or exists (select from annual_account a where a.cooperative_id = new.cooperative_id and a.year = new.year and a.version > account.version)
      or exists (
        select from journal_entry e join journal_line l on l.cooperative_id = e.cooperative_id and l.entry_id = e.id
        where e.cooperative_id = new.cooperative_id and e.number > account.last_entry and e.counts_on <= make_date(new.year, 12, 31)
        group by l.account having sum(l.amount) <> 0) then
      raise exception 'the newest annual account is adopted, of the books as they are' using errcode = 'restrict_violation';
    end if;
  end if;
  return new;
end
$$;

create or replace function refuse_closed_period() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (select from period_close where cooperative_id = new.cooperative_id and until_day >= new.counts_on) then
    raise exception 'the books are closed on %', new.counts_on using errcode = 'check_violation', constraint = 'period_open';
  end if;
  if asking_purpose() <> 'nobody' and exists (
    select from annual_adoption
    where cooperative_id = new.cooperative_id and year >= extract(year from new.counts_on) and taken_back_at is null) then
    raise exception 'the annual account of % was adopted', extract(year from new.counts_on)
      using errcode = 'check_violation', constraint = 'period_open';
  end if;
  -- Who restores a backup is nobody, and puts entries before what is said of them.
  if asking_purpose() <> 'nobody' and new.counts_on <= soft_closed_until(new.cooperative_id) and not exists (
    select from late_entry where cooperative_id = new.cooperative_id and entry_id = new.id)
  then
    raise exception 'the books are closed for the time being on %', new.counts_on
      using errcode = 'check_violation', constraint = 'period_soft_open';
  end if;
  return new;
end
$$;

create or replace function keep_year_adopted() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if asking_purpose() <> 'nobody' and exists (
    select from generate_series(
      (select extract(year from min(e.counts_on))::integer from journal_entry e where e.cooperative_id = new.cooperative_id),
      extract(year from new.until_day + 1)::integer - 1) as y (of_year)
    where exists (select from journal_entry e where e.cooperative_id = new.cooperative_id
        and e.counts_on between make_date(of_year, 1, 1) and make_date(of_year, 12, 31))
      and not exists (select from annual_adoption a
        where a.cooperative_id = new.cooperative_id and a.year = of_year and a.taken_back_at is null)
      and not exists (select from period_close c where c.cooperative_id = new.cooperative_id
        and c.until_day >= make_date(of_year, 12, 31)))
  then
    raise exception 'a year is closed when its annual account was adopted'
      using errcode = 'check_violation', constraint = 'year_adopted';
  end if;
  return new;
end
$$;

-- Members read the paper of what stands.
drop policy members_read_adopted on annual_account;
call allow('annual_account', 'members_read_adopted', 'select', 'exists (select asking_members()) and exists (
  select from annual_adoption d where d.cooperative_id = annual_account.cooperative_id and d.account_id = annual_account.id
    and d.taken_back_at is null)');
