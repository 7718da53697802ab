-- Closing in two steps, and a year that is adopted before it is closed for good. See docs/decisions/0023.

-- For the time being -------------------------------------------------------------------------------------------------------

-- period_close stays what it was: closed for good. Beside it a period can be closed for the time being: who books in it says
-- why, and the administrator opens it again, with a reason. Both only ever get rows.

create table period_soft_close (
  cooperative_id uuid not null references cooperative,
  id             uuid not null,
  until_day      date not null,
  closed_at      timestamptz not null,
  closed_by      uuid not null references person,
  primary key (cooperative_id, id)
);
comment on table period_soft_close is
  'Up to and including this day the books are closed for the time being: what counts then is booked with a reason (late_entry), '
  'or after the period was opened again.';

create table period_reopening (
  cooperative_id uuid not null,
  soft_close_id  uuid not null,
  reason         text not null check (length(reason) between 1 and 500),
  reopened_at    timestamptz not null,
  reopened_by    uuid not null references person,
  primary key (cooperative_id, soft_close_id),
  foreign key (cooperative_id, soft_close_id) references period_soft_close (cooperative_id, id)
);
comment on table period_reopening is 'A period that was closed for the time being and is open again, and why.';

create table late_entry (
  cooperative_id uuid not null,
  entry_id       uuid not null,
  reason         text not null check (length(reason) between 1 and 500),
  primary key (cooperative_id, entry_id),
  foreign key (cooperative_id, entry_id) references journal_entry (cooperative_id, id) deferrable initially deferred
);
comment on table late_entry is
  'Why an entry was booked in a period that was closed for the time being. Kept before the entry, which the database then takes.';

-- The last day that is closed for the time being; null when none is.
create function soft_closed_until(of_cooperative uuid) returns date
  language sql stable set search_path = public, pg_temp as $$
  select max(c.until_day) from period_soft_close c
  where c.cooperative_id = of_cooperative and not exists (
    select from period_reopening r where r.cooperative_id = c.cooperative_id and r.soft_close_id = c.id)
$$;

create or replace function refuse_closed_period() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (select from period_close where cooperative_id = new.cooperative_id and until_day >= new.counts_on) then
    raise exception 'the books are closed on %', new.counts_on using errcode = 'check_violation', constraint = 'period_open';
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

-- The annual account -------------------------------------------------------------------------------------------------------

create table annual_account (
  cooperative_id uuid not null references cooperative,
  id             uuid not null,
  year           integer not null check (year between 1900 and 2200),
  version        integer not null check (version > 0),
  prepared_at    timestamptz not null,
  prepared_by    uuid not null references person,
  result         bigint not null,
  figures_hash   bytea not null check (length(figures_hash) = 32),
  document_id    uuid not null,
  workbook_id    uuid not null,
  primary key (cooperative_id, id),
  unique (cooperative_id, year, version),
  foreign key (cooperative_id, document_id) references file (cooperative_id, id),
  foreign key (cooperative_id, workbook_id) references file (cooperative_id, id)
);
comment on table annual_account is
  'The annual account of a year as the board prepared it: its paper and its workbook, kept byte for byte, and a hash of its '
  'figures, so that what is booked afterwards shows. Another version comes beside it; none is changed.';
comment on column annual_account.result is 'The co-operative''s own result of the year in cents; below zero is a loss.';
create index annual_account_by_document on annual_account (cooperative_id, document_id);
create index annual_account_by_workbook on annual_account (cooperative_id, workbook_id);

create table annual_adoption (
  cooperative_id uuid not null,
  year           integer not null,
  account_id     uuid not null,
  met_on         date not null,
  to_equity      bigint not null,
  to_training    bigint not null,
  to_reserve     bigint not null,
  entry_id       uuid,
  noted_at       timestamptz not null,
  noted_by       uuid not null references person,
  primary key (cooperative_id, year),
  foreign key (cooperative_id, account_id) references annual_account (cooperative_id, id),
  foreign key (cooperative_id, entry_id) references journal_entry (cooperative_id, id) deferrable initially deferred
);
comment on table annual_adoption is
  'What the general meeting decided on the annual account: on which day, and where the result of the year goes. In cents; below '
  'zero a loss is taken out of it.';

create table annual_extension (
  cooperative_id uuid not null references cooperative,
  year           integer not null,
  months         smallint not null check (months between 1 and 4),
  decided_on     date not null,
  noted_at       timestamptz not null,
  noted_by       uuid not null references person,
  primary key (cooperative_id, year)
);
comment on table annual_extension is
  'The general meeting gave the board more time for the annual account: at most four months (art. 2:58 BW).';

-- Each signs for oneself, who notes the decision is another than who prepared the account, and the whole result goes somewhere.
create function keep_annual_signed() returns trigger
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
  end if;
  return new;
end
$$;
create trigger annual_account_signed before insert on annual_account for each row execute function keep_annual_signed();
create trigger annual_adoption_signed before insert on annual_adoption for each row execute function keep_annual_signed();
create trigger annual_extension_signed before insert on annual_extension for each row execute function keep_annual_signed();

-- A year in which something was booked is closed for good when its account was adopted. Years that an earlier version of Gilde
-- closed stay closed.
create function keep_year_adopted() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if asking_purpose() <> 'nobody' and exists (
    select from generate_series(
      (select extract(year from min(e.counts_on))::integer from journal_entry e where e.cooperative_id = new.cooperative_id),
      extract(year from new.until_day + 1)::integer - 1) as y (of_year)
    where exists (select from journal_entry e where e.cooperative_id = new.cooperative_id
        and e.counts_on between make_date(of_year, 1, 1) and make_date(of_year, 12, 31))
      and not exists (select from annual_adoption a where a.cooperative_id = new.cooperative_id and a.year = of_year)
      and not exists (select from period_close c where c.cooperative_id = new.cooperative_id
        and c.until_day >= make_date(of_year, 12, 31)))
  then
    raise exception 'a year is closed when its annual account was adopted'
      using errcode = 'check_violation', constraint = 'year_adopted';
  end if;
  return new;
end
$$;
create trigger period_close_after_adoption before insert on period_close for each row execute function keep_year_adopted();

-- Who may ------------------------------------------------------------------------------------------------------------------

do $$
declare
  guarded text;
begin
  foreach guarded in array array['period_soft_close', 'period_reopening', 'late_entry', 'annual_account', 'annual_adoption',
    'annual_extension'] loop
    call protect(guarded::regclass);
    call books_are_read(guarded::regclass);
    execute format('create trigger %I before update or delete on %I for each row execute function refuse_change()',
      guarded || '_never_changes', guarded);
    execute format('grant select, insert on %I to gilde_app', guarded);
  end loop;
end
$$;
call roles_add('period_soft_close', 'administrator');
call roles_add('period_reopening', 'administrator');
call roles_add('late_entry', 'administrator');
-- The board prepares the account (art. 2:58 lid 1 BW); the administrator writes down what the meeting decided, and books it.
call roles_add('annual_account', 'board');
call roles_add('annual_adoption', 'administrator');
call roles_add('annual_extension', 'administrator', 'board');

create policy with_annual_account on file for select using (exists (
  select from annual_account a where a.cooperative_id = file.cooperative_id
    and (a.document_id = file.id or a.workbook_id = file.id)));
