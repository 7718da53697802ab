-- Reminding customers who pay late: by which plan, what was sent, and whom we leave alone for a while.

create table reminder_plan (
  cooperative_id uuid not null references cooperative,
  id             uuid not null,
  from_day       date not null,
  sending        text not null check (sending in ('held', 'by-itself', 'off')),
  friendly_after smallint not null check (friendly_after between 1 and 90),
  firm_after     smallint not null check (firm_after > friendly_after),
  last_after     smallint not null check (last_after > firm_after and last_after <= 365),
  bank_within    smallint not null check (bank_within between 1 and 31),
  costs          boolean not null,
  set_at         timestamptz not null,
  set_by         uuid not null references person,
  primary key (cooperative_id, id)
);
comment on table reminder_plan is
  'By which plan customers are reminded, from a day on: days after the day an invoice was due. held: the administration sends them '
  'with one press; bank_within: nothing goes out when the last statement of the bank is older than so many days; costs: the '
  'costs of collecting that the law allows are asked after the last reminder. Never changed: a new row holds from its day.';
create index reminder_plan_by_day on reminder_plan (cooperative_id, from_day desc, set_at desc);
call protect('reminder_plan');
create trigger reminder_plan_never_changes before update or delete on reminder_plan
  for each row execute function refuse_change();
call roles_read('reminder_plan', 'administrator', 'auditor', 'member');
call allow('reminder_plan', 'job_reads', 'select', '(select asking_as(''job''))');
call allow('reminder_plan', 'administrator_sets', 'insert',
  '(select asking_holds(''administrator'')) and set_by = (select asking_person())');
grant select, insert on reminder_plan to gilde_app;

create table reminder_letter (
  cooperative_id uuid not null,
  id             uuid not null,
  customer_id    uuid not null,
  step           text not null check (step in ('friendly', 'firm', 'last', 'claim')),
  sent_on        date not null,
  open           bigint not null check (open > 0),
  costs          bigint not null check (costs >= 0),
  mail_id        uuid,
  made_at        timestamptz not null,
  made_by        uuid references person,
  primary key (cooperative_id, id),
  foreign key (cooperative_id, customer_id) references customer (cooperative_id, id)
);
comment on table reminder_letter is
  'One reminder to one customer about all that is late: by mail, or on paper when mail_id is null. open: what was late in all, '
  'in cents. costs: what the letter says that collecting costs (last), or asks for it (claim). made_by null: the program, by plan.';
comment on column reminder_letter.step is 'The firmest of the invoices in it: that sets its tone.';
create unique index reminder_letter_once_a_day on reminder_letter (cooperative_id, customer_id, sent_on);
call protect('reminder_letter');
create trigger reminder_letter_never_changes before update or delete on reminder_letter
  for each row execute function refuse_change();

create table reminder (
  cooperative_id uuid not null,
  letter_id      uuid not null,
  invoice_id     uuid not null,
  step           text check (step in ('friendly', 'firm', 'last', 'claim')),
  open           bigint not null check (open > 0),
  primary key (cooperative_id, letter_id, invoice_id),
  foreign key (cooperative_id, letter_id) references reminder_letter (cooperative_id, id),
  foreign key (cooperative_id, invoice_id) references invoice (cooperative_id, id)
);
comment on table reminder is
  'An invoice in a reminder, with what was open of it in cents. step null: named because it is late too; its own turn comes later.';
create unique index reminder_step_once on reminder (cooperative_id, invoice_id, step) where step is not null;
call protect('reminder');
create trigger reminder_never_changes before update or delete on reminder for each row execute function refuse_change();

-- Seen by whoever sees the invoice, but for the customer; made by the administration, or by the program when the plan says so.
create policy with_invoice on reminder for select using (
  cooperative_id = (select asking_cooperative()) and (select asking_purpose()) <> 'link'
  and exists (select from invoice i where i.cooperative_id = reminder.cooperative_id and i.id = reminder.invoice_id));
call allow('reminder', 'office_or_job_makes', 'insert',
  '((select asking_holds(''administrator'')) or (select asking_as(''job'')))');
create policy with_customer on reminder_letter for select using (
  cooperative_id = (select asking_cooperative()) and (select asking_purpose()) <> 'link'
  and exists (select from customer c
    where c.cooperative_id = reminder_letter.cooperative_id and c.id = reminder_letter.customer_id));
call allow('reminder_letter', 'office_or_job_makes', 'insert',
  '((select asking_holds(''administrator'')) or (select asking_as(''job''))) and made_by is not distinct from (select asking_person())');
grant select, insert on reminder_letter, reminder to gilde_app;

create table reminder_pause (
  cooperative_id uuid not null,
  id             uuid not null,
  customer_id    uuid not null,
  invoice_id     uuid,
  until_day      date not null,
  why            text not null check (length(why) between 1 and 300),
  asked_at       timestamptz not null,
  asked_by       uuid not null references person,
  ended_at       timestamptz check (ended_at >= asked_at),
  ended_by       uuid references person,
  primary key (cooperative_id, id),
  foreign key (cooperative_id, customer_id) references customer (cooperative_id, id),
  foreign key (cooperative_id, invoice_id) references invoice (cooperative_id, id),
  check ((ended_at is null) = (ended_by is null))
);
comment on table reminder_pause is
  'Up to and including this day a customer is not reminded: of one invoice, or of none when invoice_id is null. By the '
  'administration, or by the member who made it, for their own invoice.';
create index reminder_pause_open on reminder_pause (cooperative_id, customer_id) where ended_at is null;
call protect('reminder_pause');
create policy with_customer on reminder_pause for select using (
  cooperative_id = (select asking_cooperative()) and (select asking_purpose()) <> 'link'
  and exists (select from customer c
    where c.cooperative_id = reminder_pause.cooperative_id and c.id = reminder_pause.customer_id));
call allow('reminder_pause', 'office_or_own_waits', 'insert', $$
  asked_by = (select asking_person()) and ended_at is null and (
    (select asking_holds('administrator')) or exists (
      select from invoice i where i.cooperative_id = reminder_pause.cooperative_id and i.id = reminder_pause.invoice_id
        and i.customer_id = reminder_pause.customer_id and i.member_id in (select asking_members())))$$);
create policy office_ends on reminder_pause for update using (
  cooperative_id = (select asking_cooperative()) and (select asking_holds('administrator')) and ended_at is null)
  with check (cooperative_id = (select asking_cooperative()) and ended_by = (select asking_person()));
grant select, insert, update (ended_at, ended_by) on reminder_pause to gilde_app;

-- The mail of a reminder is a kind of its own, as 018 says.
do $$
declare
  known text;
begin
  select string_agg(word[1], ', ') into strict known
  from pg_constraint, regexp_matches(pg_get_constraintdef(oid), '''[a-z-]+''', 'g') word
  where conrelid = 'mail'::regclass and conname = 'mail_about_kind_check';
  alter table mail drop constraint mail_about_kind_check;
  execute format('alter table mail add constraint mail_about_kind_check check (about_kind in (%s, %L))', known, 'reminder');
  select string_agg(word[1], ', ') into strict known
  from pg_constraint, regexp_matches(pg_get_constraintdef(oid), '''[a-z-]+''', 'g') word
  where conrelid = 'invoice_event'::regclass and conname = 'invoice_event_kind_check';
  alter table invoice_event drop constraint invoice_event_kind_check;
  execute format('alter table invoice_event add constraint invoice_event_kind_check check (kind in (%s, %s))', known,
    '''reminded-friendly'', ''reminded-firm'', ''reminded-last'', ''reminded-claim''');
end
$$;
alter table mail
  add column reminder_letter_id uuid generated always as (case when about_kind = 'reminder' then about_id end) stored,
  add foreign key (cooperative_id, reminder_letter_id) references reminder_letter (cooperative_id, id);
comment on column mail.reminder_letter_id is 'about_id when the mail reminds a customer of what is late.';
create index mail_by_reminder_letter on mail (cooperative_id, reminder_letter_id) where reminder_letter_id is not null;
create policy reminder_is_written on mail for insert with check (
  about_kind = 'reminder' and cooperative_id = (select asking_cooperative()) and (select asking_purpose()) = 'job');
create policy reminder_is_seen on mail for select using (
  about_kind = 'reminder' and cooperative_id = (select asking_cooperative()) and (select asking_purpose()) <> 'link'
  and exists (select from reminder_letter l
    where l.cooperative_id = mail.cooperative_id and l.id = mail.reminder_letter_id));

-- Until when we know who paid. Who does not know what was paid, must not remind anybody: a statement that was not read, or
-- money that came in and was not looked at yet.
create function bank_known_until() returns date
  language sql stable security definer set search_path = public, pg_temp as $$
  select least(
    (select min(last.until_day) from (
      select max(s.until_day) as until_day from bank_statement s
      where s.cooperative_id = asking_cooperative() group by s.bank_account_id) last),
    (select min(l.booked_on) - 1 from bank_line l
      where l.cooperative_id = asking_cooperative() and l.amount > 0 and not exists (
        select from bank_match m where m.cooperative_id = l.cooperative_id and m.line_id = l.id and m.undone_at is null)))
  where (asking_holds('administrator', 'auditor') or asking_as('job'))
    and exists (select from bank_statement s where s.cooperative_id = asking_cooperative())
$$;
comment on function bank_known_until() is
  'Until and with which day it is known who paid: the end of the last statement, of the account that is furthest behind, and the '
  'day before the first money that nobody looked at. Null when no statement was read, or for who has nothing to do with it.';
revoke all on function bank_known_until() from public;
grant execute on function bank_known_until() to gilde_app;

-- Who sends a reminder asks for its mail to be written.
create function may_ask_for_write_reminder(payload jsonb) returns boolean
  language sql stable security definer set search_path = public, pg_temp as $$
  select asking_holds('administrator') and exists (
    select from reminder_letter l
    where l.cooperative_id = asking_cooperative() and l.id = (payload ->> 'letterId')::uuid
      and l.mail_id is not null and l.made_by = asking_person())
$$;
revoke all on function may_ask_for_write_reminder(jsonb) from public;
