-- Quotes: what a member offers, what the customer says to it, and the invoices it becomes.

-- What was agreed beforehand with the customer of an invoice: sales refuses to ask more.
alter table invoice add column agreed_net bigint, add column agreed_total bigint,
  add constraint invoice_agreed_is_whole check ((agreed_net is null) = (agreed_total is null));
comment on column invoice.agreed_net is 'The most that was agreed for it, in cents without VAT; null: nothing was. It is never asked more.';

create table quote_settings (
  cooperative_id uuid primary key references cooperative,
  valid_days     integer not null default 30 check (valid_days between 1 and 365),
  terms          text not null default '' check (length(terms) <= 2000),
  minimum_rate   bigint check (minimum_rate > 0),
  changed_at     timestamptz not null,
  changed_by     uuid not null
);
comment on table quote_settings is
  'What a co-operative keeps to in its quotes: how many days one stands, its terms, and the hourly rate (cents, without VAT) under '
  'which a price gets a warning. Without a row: 30 days, no terms, no floor.';
call protect('quote_settings');
call everybody_here_reads('quote_settings');
call roles_keep('quote_settings', 'administrator', 'board');
grant select, insert, update on quote_settings to gilde_app;

create table quote (
  cooperative_id  uuid not null references cooperative,
  id              uuid not null,
  state           text not null check (state in ('draft', 'submitted', 'returned', 'withdrawn', 'sent', 'accepted', 'declined', 'replaced')),
  member_id       uuid not null,
  business_id     uuid not null,
  customer_id     uuid not null,
  replaces_id     uuid,
  worked_from     date not null,
  worked_until    date not null check (worked_until >= worked_from),
  prices_include_vat boolean not null,
  reference       text not null default '' check (length(reference) <= 120),
  note            text not null default '' check (length(note) <= 1000),
  lines           jsonb not null check (jsonb_typeof(lines) = 'array'),
  vat_amounts     jsonb not null check (jsonb_typeof(vat_amounts) = 'array'),
  billing         jsonb not null check (jsonb_typeof(billing) = 'array'),
  valid_days      integer check (valid_days between 1 and 365),
  drafted_at      timestamptz not null,
  drafted_by      uuid not null,
  submitted_by    uuid,
  agreed_by       uuid,
  revision        integer not null default 1,
  net             bigint not null,
  vat             bigint not null,
  total           bigint not null check (total = net + vat),
  -- from here on: only when sent
  number          text,
  number_year     integer,
  number_in_year  integer,
  sent_on         date,
  valid_until     date check (valid_until >= sent_on),
  approved_by     uuid,
  seller          jsonb,
  buyer           jsonb,
  terms           text,
  price_said      text,
  link_token      text,
  document_id     uuid,
  primary key (cooperative_id, id),
  foreign key (cooperative_id, member_id) references member (cooperative_id, id),
  foreign key (cooperative_id, business_id) references business (cooperative_id, id),
  foreign key (cooperative_id, customer_id) references customer (cooperative_id, id),
  foreign key (cooperative_id, replaces_id) references quote (cooperative_id, id),
  foreign key (cooperative_id, document_id) references file (cooperative_id, id),
  unique (cooperative_id, number_year, number_in_year),
  constraint quote_number_is_whole check (
    number = 'O-' || number_year || '-' || lpad(number_in_year::text, greatest(4, length(number_in_year::text)), '0')),
  check ((number is null) = (sent_on is null) and (number is null) = (number_year is null) and (number is null) = (valid_until is null)
    and (number is null) = (seller is null) and (number is null) = (buyer is null) and (number is null) = (link_token is null)
    and (number is null) = (approved_by is null)),
  check (state not in ('sent', 'accepted', 'declined', 'replaced') or number is not null),
  check (state not in ('draft', 'submitted', 'returned') or number is null)
);
comment on table quote is
  'What is offered to a customer, in the name of the co-operative. Once sent it never changes; a newer version is a row of its own '
  '(replaces_id). Amounts in cents; lines and vat_amounts as on an invoice, whole numbers as text; billing: in which parts it is '
  'invoiced, empty for one. That it is past valid_until is read from the day, not kept. valid_days: null is as many as the co-operative gives.';
create index quote_by_member on quote (cooperative_id, member_id, drafted_at desc, id desc);
create index quote_by_state on quote (cooperative_id, state, drafted_at desc);
create index quote_by_customer on quote (cooperative_id, customer_id);
create index quote_by_document on quote (cooperative_id, document_id) where document_id is not null;
create index quote_unprinted on quote (cooperative_id, (seller ->> 'logoFileId')) where number is not null and document_id is null;
call protect('quote');
grant select, insert, update, delete on quote to gilde_app;

create table quote_event (
  cooperative_id uuid not null,
  quote_id       uuid not null,
  id             uuid not null,
  kind           text not null check (kind in ('drafted', 'changed', 'submitted', 'edited', 'returned', 'taken-back', 'agreed', 'sent',
    'mailed', 'send-failed', 'opened', 'question', 'answered', 'accepted', 'declined', 'withdrawn', 'replaced', 'reminded', 'invoiced')),
  at             timestamptz not null,
  by_person      uuid,
  words          text not null default '' check (length(words) <= 2000),
  position       bigint generated always as identity,
  primary key (cooperative_id, quote_id, id),
  foreign key (cooperative_id, quote_id) references quote (cooperative_id, id) on delete cascade
);
comment on table quote_event is 'What happened to a quote, when, by whom (nobody: the customer, or the program), in which words.';
create unique index quote_event_once on quote_event (cooperative_id, quote_id, kind) where kind in ('opened', 'reminded');
call protect('quote_event');
grant select, insert on quote_event to gilde_app;
create trigger quote_event_never_changes before update on quote_event for each row execute function refuse_change();

create table quote_part (
  cooperative_id uuid not null,
  quote_id       uuid not null,
  part           smallint not null check (part between 1 and 12),
  name           text not null check (length(name) <= 80),
  lines          jsonb not null check (jsonb_typeof(lines) = 'array'),
  net            bigint not null,
  vat            bigint not null,
  total          bigint not null check (total = net + vat),
  invoice_id     uuid,
  primary key (cooperative_id, quote_id, part),
  foreign key (cooperative_id, quote_id) references quote (cooperative_id, id) on delete cascade,
  foreign key (cooperative_id, invoice_id) references invoice (cooperative_id, id) on delete set null (invoice_id)
);
comment on table quote_part is
  'The parts in which a quote is invoiced, as it was sent: together they are the quote to the cent, per VAT code. invoice_id: the '
  'invoice it became, which is all that is ever filled in.';
create index quote_part_by_invoice on quote_part (cooperative_id, invoice_id) where invoice_id is not null;
call protect('quote_part');
grant select, insert, update (invoice_id) on quote_part to gilde_app;

create table quote_answer (
  cooperative_id uuid not null,
  quote_id       uuid not null,
  answer         text not null check (answer in ('accepted', 'declined')),
  name           text not null check (length(name) <= 120),
  words          text not null default '' check (length(words) <= 2000),
  answered_at    timestamptz not null,
  copy           text not null,
  sha256         bytea not null check (sha256 = sha256(convert_to(copy, 'UTF8'))),
  primary key (cooperative_id, quote_id),
  foreign key (cooperative_id, quote_id) references quote (cooperative_id, id),
  check (answer = 'declined' or length(trim(name)) > 0)
);
comment on table quote_answer is
  'The yes or no of the customer, once, with what it was said to: copy is the quote with its parts as they stood then, written by the '
  'database, and sha256 its hash.';
call protect('quote_answer');
grant select, insert on quote_answer to gilde_app;
create trigger quote_answer_never_changes before update or delete on quote_answer for each row execute function refuse_change();

create table quote_counter (
  cooperative_id uuid not null references cooperative,
  year           integer not null,
  next_number    integer not null default 1,
  primary key (cooperative_id, year)
);
comment on table quote_counter is 'The next number of the series of quotes per co-operative and year; given back on refusal.';
call protect('quote_counter');
call roles_keep('quote_counter', 'administrator');
grant select, insert, update on quote_counter to gilde_app;

create table price_note (
  cooperative_id uuid not null,
  about_id       uuid not null,
  about_kind     text not null check (about_kind in ('quote', 'invoice')),
  quote_id       uuid generated always as (case when about_kind = 'quote' then about_id end) stored,
  invoice_id     uuid generated always as (case when about_kind = 'invoice' then about_id end) stored,
  member_id      uuid not null,
  hours          bigint not null check (hours >= 0),
  rate           bigint not null check (rate >= 0),
  material       bigint not null check (material >= 0),
  compared       text not null default '' check (length(compared) <= 1000),
  why            text not null default '' check (length(why) <= 1000),
  printed        boolean not null,
  coach_reads    boolean not null,
  written_at     timestamptz not null,
  written_by     uuid not null,
  primary key (cooperative_id, about_id),
  foreign key (cooperative_id, quote_id) references quote (cooperative_id, id) on delete cascade,
  foreign key (cooperative_id, invoice_id) references invoice (cooperative_id, id) on delete cascade,
  foreign key (cooperative_id, member_id) references member (cooperative_id, id)
);
comment on table price_note is
  'How a price came about: hours (thousandths) times rate (cents an hour) and material (cents), prices of others with their source, and '
  'why it differs. printed: stands on the quote for the customer too. coach_reads: the member shows it to the coach.';
create index price_note_by_member on price_note (cooperative_id, member_id);
create index price_note_by_invoice on price_note (cooperative_id, invoice_id) where invoice_id is not null;
create index price_note_by_quote on price_note (cooperative_id, quote_id) where quote_id is not null;
call protect('price_note');
grant select, insert, update on price_note to gilde_app;

-- Who may ------------------------------------------------------------------------------------------------------------

call own_rows_are_read('quote');
call allow('quote', 'own_drafts', 'insert',
  'member_id in (select asking_members()) and business_id in (select asking_businesses()) and state in (''draft'', ''submitted'')');
create policy own_changes on quote for update using (
  cooperative_id = (select asking_cooperative()) and member_id in (select asking_members()))
  with check (cooperative_id = (select asking_cooperative()) and member_id in (select asking_members())
    and business_id in (select asking_businesses()) and state in ('draft', 'submitted', 'returned', 'withdrawn'));
call allow('quote', 'own_removes', 'delete', 'member_id in (select asking_members()) and state in (''draft'', ''returned'')');
call roles_keep('quote', 'administrator');
call roles_read('quote', 'auditor');
call allow('quote', 'job_reads', 'select', '(select asking_as(''job''))');
call allow('quote', 'job_prints', 'update', '(select asking_as(''job''))');
create policy link_reads on quote for select using ((cooperative_id, id) in (select * from asking_link_subject('quote')));

-- What belongs to a quote is seen by whoever sees the quote, the customer reading only what was said to each other.
create policy with_quote on quote_event for select using (
  ((select asking_purpose()) <> 'link' or kind in ('opened', 'question', 'answered'))
  and exists (select from quote q where q.cooperative_id = quote_event.cooperative_id and q.id = quote_event.quote_id));
create policy with_quote on quote_part for select using (
  exists (select from quote q where q.cooperative_id = quote_part.cooperative_id and q.id = quote_part.quote_id));
create policy with_quote on quote_answer for select using (
  exists (select from quote q where q.cooperative_id = quote_answer.cooperative_id and q.id = quote_answer.quote_id));

create policy member_says on quote_event for insert with check (
  cooperative_id = (select asking_cooperative()) and (select asking_holds('member')) and by_person = (select asking_person())
  and kind in ('drafted', 'changed', 'submitted', 'taken-back', 'agreed', 'answered', 'withdrawn', 'invoiced')
  and exists (select from quote q where q.cooperative_id = quote_event.cooperative_id and q.id = quote_event.quote_id
    and q.member_id in (select asking_members())));
create policy office_says on quote_event for insert with check (
  cooperative_id = (select asking_cooperative()) and ((select asking_holds('administrator')) or (select asking_as('job')))
  and by_person is not distinct from (select asking_person())
  and kind not in ('agreed', 'opened', 'question', 'accepted', 'declined')
  and exists (select from quote q where q.cooperative_id = quote_event.cooperative_id and q.id = quote_event.quote_id));
create policy customer_says on quote_event for insert with check (
  (cooperative_id, quote_id) in (select * from asking_link_subject('quote')) and kind in ('opened', 'question') and by_person is null);
create policy customer_answers on quote_answer for insert with check (
  (cooperative_id, quote_id) in (select * from asking_link_subject('quote')));

call roles_add('quote_part', 'administrator');
create policy who_invoices on quote_part for update using (
  cooperative_id = (select asking_cooperative())
  and exists (select from quote q where q.cooperative_id = quote_part.cooperative_id and q.id = quote_part.quote_id
    and ((select asking_holds('administrator')) or q.member_id in (select asking_members()))));

create policy own on price_note using (
  cooperative_id = (select asking_cooperative()) and member_id in (select asking_members()))
  with check (cooperative_id = (select asking_cooperative()) and member_id in (select asking_members())
    and written_by = (select asking_person())
    and (exists (select from quote q where q.cooperative_id = price_note.cooperative_id and q.id = about_id
        and q.member_id = price_note.member_id)
      or exists (select from invoice i where i.cooperative_id = price_note.cooperative_id and i.id = about_id
        and i.member_id = price_note.member_id)));
call roles_keep('price_note', 'administrator');
call roles_read('price_note', 'auditor');
call allow('price_note', 'coach_reads_what_is_shown', 'select', 'coach_reads and (select asking_holds(''coach''))');

create policy with_quote on file for select using (exists (
  select from quote q where q.cooperative_id = file.cooperative_id and q.document_id = file.id));
create policy job_prints_logo_of_quote on file for select using (
  cooperative_id = (select asking_cooperative()) and (select asking_as('job')) and exists (
    select from quote q where q.cooperative_id = file.cooperative_id and q.number is not null and q.document_id is null
      and q.seller ->> 'logoFileId' = file.id::text));

-- What never changes ---------------------------------------------------------------------------------------------------

-- Two people, as for an invoice (024, 037): one puts it forward, another sends it. What was sent stays as it is; only where it
-- stands moves, and a yes or no is the customer's.
create function keep_quote_honest() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  me constant uuid := asking_person();
  moving constant text[] := '{state,document_id}';
begin
  if tg_op = 'DELETE' then
    if old.number is not null then
      raise exception 'a quote that was sent is never removed' using errcode = 'restrict_violation';
    end if;
    return old;
  end if;
  if tg_op = 'UPDATE' and old.number is not null then
    if to_jsonb(new) - moving is distinct from to_jsonb(old) - moving
      or old.document_id is not null and new.document_id is distinct from old.document_id
      or new.state <> old.state and (old.state <> 'sent' or new.state in ('draft', 'submitted', 'returned')
        or new.state in ('accepted', 'declined') and asking_purpose() <> 'link') then
      raise exception 'a quote that was sent never changes: make a new version' using errcode = 'restrict_violation';
    end if;
    return new;
  end if;
  if asking_purpose() <> 'person' then
    return new;
  end if;
  if tg_op = 'INSERT' then
    if new.state not in ('draft', 'submitted') or new.drafted_by is distinct from me or new.submitted_by <> me
      or new.agreed_by is not null or new.state = 'submitted' and new.submitted_by is null then
      raise exception 'a quote is drafted and put forward in one''s own name' using errcode = 'restrict_violation';
    end if;
    return new;
  end if;
  if new.revision <> old.revision and new.agreed_by is not distinct from old.agreed_by then
    new.agreed_by := null;
  end if;
  if new.drafted_by is distinct from old.drafted_by
    or new.submitted_by is distinct from old.submitted_by and new.submitted_by is distinct from me
      and not (new.submitted_by is null and new.state in ('draft', 'returned', 'withdrawn'))
    or new.agreed_by is distinct from old.agreed_by and new.agreed_by <> me then
    raise exception 'a quote is put forward and agreed to in one''s own name' using errcode = 'restrict_violation';
  end if;
  -- Whoever writes in what waits puts it forward anew, whichever program they use.
  if old.state = 'submitted' and new.state = 'submitted' and to_jsonb(new) - '{revision,submitted_by,agreed_by}'::text[]
    is distinct from to_jsonb(old) - '{revision,submitted_by,agreed_by}'::text[] then
    new.revision := old.revision + 1;
    new.submitted_by := me;
    new.agreed_by := null;
  end if;
  if new.state = 'sent' and (old.state <> 'submitted' or new.approved_by is distinct from me or my_access_is_open(now())
    or new.lines <> old.lines or new.total <> old.total or new.net <> old.net or new.customer_id <> old.customer_id
    or new.business_id <> old.business_id or new.member_id <> old.member_id
    or not (is_another(old.submitted_by) or is_another(old.agreed_by))) then
    raise exception 'a quote is sent by two people' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger quote_stays_honest before insert or update or delete on quote for each row execute function keep_quote_honest();

-- Who changes where a quote goes puts it forward anew (037): the yes was to what stood there before.
create function quotes_are_put_forward_anew() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  with anew as (
    update quote set revision = revision + 1, agreed_by = null,
      submitted_by = case asking_purpose() when 'person' then asking_person() else submitted_by end
    where cooperative_id = new.cooperative_id and customer_id = new.id and state = 'submitted'
    returning id
  )
  insert into quote_event (cooperative_id, quote_id, id, kind, at, by_person)
  select new.cooperative_id, anew.id, gen_random_uuid(), 'edited', now(), asking_person() from anew;
  return null;
end
$$;
create trigger quotes_are_put_forward_anew after update on customer for each row
  when (customer_in_words(old) is distinct from customer_in_words(new)) execute function quotes_are_put_forward_anew();

-- The answer of the customer: to a quote that stands, once, whoever presses at the same time. What it was said to is written
-- down here, so that nobody can have said yes to something else; and both sides get it by mail.
create function take_quote_answer() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  said quote;
begin
  if asking_purpose() <> 'link' then
    raise exception 'only the customer answers a quote' using errcode = 'restrict_violation';
  end if;
  select * into said from quote q where q.cooperative_id = new.cooperative_id and q.id = new.quote_id for update;
  if said.state is distinct from 'sent' or said.valid_until < day_of(new.answered_at) then
    return null;
  end if;
  new.copy := jsonb_pretty(jsonb_build_object(
    'quote', to_jsonb(said) - '{state,link_token,drafted_by,submitted_by,agreed_by,approved_by}'::text[],
    'parts', (select coalesce(jsonb_agg(to_jsonb(p) - 'invoice_id' order by p.part), '[]') from quote_part p
      where p.cooperative_id = said.cooperative_id and p.quote_id = said.id),
    'document', (select encode(f.sha256, 'hex') from file f where f.cooperative_id = said.cooperative_id and f.id = said.document_id),
    'answer', new.answer, 'name', new.name, 'answeredAt', new.answered_at));
  new.sha256 := sha256(convert_to(new.copy, 'UTF8'));
  update quote set state = new.answer where cooperative_id = said.cooperative_id and id = said.id;
  insert into quote_event (cooperative_id, quote_id, id, kind, at, words)
  values (said.cooperative_id, said.id, gen_random_uuid(), new.answer, new.answered_at, new.words);
  perform graphile_worker.add_job('mail-quote', json_build_object('cooperativeId', said.cooperative_id, 'quoteId', said.id,
    'mailId', gen_random_uuid(), 'about', new.answer), max_attempts => 12);
  return new;
end
$$;
create trigger quote_answer_is_taken before insert on quote_answer for each row execute function take_quote_answer();

-- Links, mails and jobs ------------------------------------------------------------------------------------------------

do $$
declare
  known text;
begin
  select string_agg(word[1], ', ') into strict known
  from pg_constraint, regexp_matches(pg_get_constraintdef(oid), '''[a-z-]+''', 'g') word
  where conrelid = 'mail'::regclass and conname = 'mail_about_kind_check';
  alter table mail drop constraint mail_about_kind_check;
  execute format('alter table mail add constraint mail_about_kind_check check (about_kind in (%s, %L, %L))',
    known, 'quote', 'quote-to-member');
  select string_agg(word[1], ', ') into strict known
  from pg_constraint, regexp_matches(pg_get_constraintdef(oid), '''[a-z-]+''', 'g') word
  where conrelid = 'link'::regclass and conname = 'link_kind_check';
  alter table link drop constraint link_kind_check;
  execute format('alter table link add constraint link_kind_check check (kind in (%s, %L))', known, 'quote');
end
$$;
alter table mail
  add column quote_id uuid generated always as (case when about_kind in ('quote', 'quote-to-member') then about_id end) stored,
  add foreign key (cooperative_id, quote_id) references quote (cooperative_id, id);
comment on column mail.quote_id is 'about_id when that is a quote: for the foreign key, and to find the mails about it.';
create index mail_by_quote on mail (cooperative_id, quote_id) where quote_id is not null;
alter table link
  add column quote_id uuid generated always as (case when kind = 'quote' then subject_id end) stored,
  add foreign key (cooperative_id, quote_id) references quote (cooperative_id, id);
create index link_by_quote on link (cooperative_id, quote_id) where quote_id is not null;

create policy quote_is_written_about on mail for insert with check (
  about_kind in ('quote', 'quote-to-member') and cooperative_id = (select asking_cooperative()) and (select asking_purpose()) = 'job');
create policy quote_is_seen on mail for select using (
  about_kind in ('quote', 'quote-to-member') and cooperative_id = (select asking_cooperative()) and (select asking_purpose()) <> 'link'
  and exists (select from quote q where q.cooperative_id = mail.cooperative_id and q.id = mail.quote_id));
create policy quote_is_seen on link for select using (
  kind = 'quote' and cooperative_id = (select asking_cooperative()) and (select asking_purpose()) <> 'link'
  and exists (select from quote q where q.cooperative_id = link.cooperative_id and q.id = link.quote_id));
create policy quote_is_sent on link for insert with check (
  kind = 'quote' and cooperative_id = (select asking_cooperative()) and (select asking_holds('administrator')));

create function may_ask_for_render_quote(payload jsonb) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return asking_holds('administrator') and exists (
    select from quote q where q.cooperative_id = asking_cooperative() and q.id = (payload ->> 'quoteId')::uuid);
end
$$;
create function may_ask_for_mail_quote(payload jsonb) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (
    select from quote q where q.cooperative_id = asking_cooperative() and q.id = (payload ->> 'quoteId')::uuid
      and (asking_holds('administrator') or q.member_id in (select asking_members())));
end
$$;
