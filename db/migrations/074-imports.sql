-- Lists that come from elsewhere: read, laid beside what is there, and carried out whole or not at all. See docs/decisions/0030.

create table import_file (
  cooperative_id uuid not null references cooperative,
  id             uuid not null,
  kind           text not null check (kind in ('members', 'customers', 'invoices', 'balance', 'pots')),
  name           text not null check (length(name) between 1 and 200),
  sha256         bytea not null check (length(sha256) = 32),
  rows           jsonb check (jsonb_typeof(rows) = 'array'),
  formulas       jsonb not null default '[]' check (jsonb_typeof(formulas) = 'array'),
  left_out       text[] not null default '{}',
  columns        jsonb not null default '{}' check (jsonb_typeof(columns) = 'object'),
  counts_on      date,
  revision       integer not null default 1,
  put_by         uuid not null references person,
  put_at         timestamptz not null,
  done_by        uuid references person,
  done_at        timestamptz,
  added          integer check (added >= 0),
  known          integer check (known >= 0),
  primary key (cooperative_id, id),
  check (num_nulls(done_by, done_at, added, known) in (0, 4)),
  constraint import_keeps_no_rows check ((rows is null) = (done_at is not null)),
  constraint import_by_two check (kind in ('members', 'customers') or done_by <> put_by)
);
comment on table import_file is
  'A list that somebody chose to read in, as it stood in the file: its rows are there until it is carried out or thrown away, then '
  'only what came of it. What goes into the books (invoices, balance, pots) is carried out by another than who chose the file.';
comment on column import_file.columns is 'Which column of the file (from 0) holds what.';
comment on column import_file.formulas is 'Cells with a formula, as row and column from 0.';
comment on column import_file.left_out is 'Sheets of the workbook that were not read.';
comment on column import_file.counts_on is 'The day on which what goes into the books counts.';
create index import_file_by_age on import_file (cooperative_id, put_at desc);
create index import_file_by_hash on import_file (cooperative_id, sha256);
call protect('import_file');
call roles_read('import_file', 'administrator');
call allow('import_file', 'administrator_puts', 'insert',
  '(select asking_holds(''administrator'')) and put_by = (select asking_person()) and done_at is null');
call allow('import_file', 'administrator_goes_on', 'update', '(select asking_holds(''administrator''))');
call allow('import_file', 'administrator_throws_away', 'delete', '(select asking_holds(''administrator'')) and done_at is null');
-- A job sees of it no more than that it is old and was never carried out, and takes it away.
call allow('import_file', 'job_sees_what_is_old', 'select',
  '(select asking_as(''job'')) and done_at is null and put_at < now() - interval ''14 days''');
call allow('import_file', 'job_throws_away', 'delete',
  '(select asking_as(''job'')) and done_at is null and put_at < now() - interval ''14 days''');
grant select, insert, delete on import_file to gilde_app;
grant update (columns, counts_on, revision, rows, done_by, done_at, added, known) on import_file to gilde_app;

-- Who chose the file says what its columns are; who carries it out signs for oneself, and for what goes into the books is another.
create function keep_import() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if asking_purpose() <> 'person' then
    return new;
  end if;
  if old.done_at is not null then
    raise exception 'what was read in stays as it is' using errcode = 'restrict_violation';
  end if;
  if new.done_at is null then
    if old.put_by <> asking_person() or new.rows is distinct from old.rows then
      raise exception 'who chose the file says what its columns are' using errcode = 'restrict_violation';
    end if;
    return new;
  end if;
  if new.done_by is distinct from asking_person() or (new.columns, new.counts_on) is distinct from (old.columns, old.counts_on)
    or old.kind not in ('members', 'customers') and (old.put_by = asking_person() or i_hold_access_of(old.put_by, now())) then
    raise exception 'what goes into the books is read in by two people' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger import_is_kept before update on import_file for each row execute function keep_import();

-- An invoice of the administration before Gilde, as far as it was open: it has the number it had there and no paper here, its
-- turnover and VAT were counted there, and nothing of it is shared out here.
alter table invoice add column import_id uuid,
  add foreign key (cooperative_id, import_id) references import_file (cooperative_id, id);
comment on column invoice.import_id is
  'Came open from the administration before Gilde, with this list: turnover, VAT and sharing are of there, its paper too.';
create index invoice_by_import on invoice (cooperative_id, import_id) where import_id is not null;

do $$
declare
  loose text;
begin
  for loose in select conname from pg_constraint where conrelid = 'invoice'::regclass and contype = 'c'
    and (pg_get_constraintdef(oid) like '%number_in_year IS NULL%' or pg_get_constraintdef(oid) like '%share_on = ANY%'
      or conname = 'invoice_number_is_whole')
  loop
    execute format('alter table invoice drop constraint %I', loose);
  end loop;
end
$$;
alter table invoice
  add constraint invoice_number_is_whole check (import_id is not null
    or number = number_year || '-' || lpad(number_in_year::text, greatest(4, length(number_in_year::text)), '0')),
  add constraint invoice_share_on_check check (share_on in ('payment', 'invoice', 'before')),
  add constraint invoice_shared_before_import check (share_on is null or (share_on = 'before') = (import_id is not null)),
  add constraint invoice_issued_is_whole check ((number is null) = (issued_on is null) and (number is null) = (seller is null)
    and (number is null) = (buyer is null) and (number is null) = (link_token is null)
    and (number is null) = (vat_mode is null) and (number is null) = (share_on is null)),
  add constraint invoice_in_series check (case when import_id is null
    then (number is null) = (number_year is null) and (number is null) = (number_in_year is null)
    else number_year is null and number_in_year is null and kind = 'invoice' and shared_net = 0 end);

-- A list that another put there, of another than whoever reads it in: put forward in the name of who chose the list, and issued
-- by who carries it out, in the transaction that does.
create function invoice_of_my_import(of_invoice invoice) returns boolean
  language sql stable security definer set search_path = public, pg_temp as $$
  select asking_holds('administrator') and of_invoice.state = 'submitted' and of_invoice.agreed_by is null
    and of_invoice.drafted_by <> asking_person() and not i_hold_access_of(of_invoice.drafted_by, now())
    and exists (select from import_file f where f.cooperative_id = of_invoice.cooperative_id and f.id = of_invoice.import_id
      and f.kind = 'invoices' and f.done_at is null and f.put_by = of_invoice.drafted_by and f.put_by = of_invoice.submitted_by)
$$;
revoke all on function invoice_of_my_import(invoice) from public;

-- In whatever keep_two_people is by now: what comes with such a list is let through, and nothing becomes of a list later.
do $$
declare
  as_it_is constant text := pg_get_functiondef('keep_two_people()'::regprocedure);
  place constant text := E'if tg_op = ''INSERT'' then\n    if new.drafted_by';
begin
  if strpos(as_it_is, place) = 0 then
    raise exception 'keep_two_people is not what 074 knows';
  end if;
  execute replace(as_it_is, place, E'if tg_op = ''INSERT'' and new.import_id is not null and invoice_of_my_import(new) then\n'
    '    return new;\n  end if;\n'
    '  if new.import_id is not null and (tg_op = ''INSERT'' or old.import_id is null) then\n'
    '    raise exception ''what comes with a list is read in by two people'' using errcode = ''restrict_violation'';\n  end if;\n'
    '  ' || place);
end
$$;
