-- Customers and invoices, from a member's draft to a numbered document that never changes.

create table customer (
  cooperative_id uuid not null references cooperative,
  id             uuid not null,
  business_id    uuid not null,
  kind           text not null check (kind in ('person', 'company', 'public-body')),
  name           text not null check (length(name) between 1 and 120),
  contact        text not null default '' check (length(contact) <= 120),
  email          text,
  street         text not null default '',
  postcode       text not null default '',
  city           text not null default '',
  country        text not null default 'NL' check (country ~ '^[A-Z]{2}$'),
  kvk            text check (kvk ~ '^[0-9]{8}$'),
  oin            text check (oin ~ '^[0-9]{20}$'),
  vat_number     text check (vat_number ~ '^[A-Z]{2}[A-Z0-9]{2,13}$'),
  language       text not null default 'nl' check (language in ('nl', 'en')),
  added_at       timestamptz not null,
  added_by       uuid not null,
  primary key (cooperative_id, id),
  foreign key (cooperative_id, business_id) references business (cooperative_id, id)
);
comment on table customer is 'Who buys from a business. Seen by those who work in that business and by the office.';
create index customer_by_business on customer (cooperative_id, business_id, name);
call protect('customer');

create table invoice (
  cooperative_id  uuid not null references cooperative,
  id              uuid not null,
  kind            text not null check (kind in ('invoice', 'credit-note')),
  state           text not null check (state in ('draft', 'submitted', 'returned', 'issued', 'withdrawn')),
  member_id       uuid not null,
  business_id     uuid not null,
  customer_id     uuid not null,
  credits_id      uuid,
  worked_from     date not null,
  worked_until    date not null check (worked_until >= worked_from),
  prices_include_vat boolean not null,
  reference       text not null default '' check (length(reference) <= 120),
  note            text not null default '' check (length(note) <= 1000),
  drafted_at      timestamptz not null,
  drafted_by      uuid not null,
  revision        integer not null default 1,
  net             bigint not null,
  vat             bigint not null,
  total           bigint not null check (total = net + vat),
  -- from here on: only when issued
  number          text,
  number_year     integer,
  number_in_year  integer,
  issued_on       date,
  due_on          date,
  approved_by     uuid,
  vat_mode        text check (vat_mode in ('normal', 'kor')),
  share_on        text check (share_on in ('payment', 'invoice')),
  structured_reference text,
  seller          jsonb,
  buyer           jsonb,
  link_token      text,
  document_id     uuid,
  entry_id        uuid,
  -- where it stands: kept by the settlements below, compared by db/checks
  paid            bigint not null default 0,
  credited_net    bigint not null default 0,
  credited_total  bigint not null default 0,
  shared_net      bigint not null default 0,
  open            bigint generated always as (
    case when state = 'issued' and kind = 'invoice' then total - credited_total - paid else 0 end) stored,
  disputed_at     timestamptz,
  primary key (cooperative_id, id),
  foreign key (cooperative_id, member_id) references member (cooperative_id, id),
  foreign key (cooperative_id, business_id) references business (cooperative_id, id),
  foreign key (cooperative_id, customer_id) references customer (cooperative_id, id),
  foreign key (cooperative_id, credits_id) references invoice (cooperative_id, id),
  foreign key (cooperative_id, document_id) references file (cooperative_id, id),
  foreign key (cooperative_id, entry_id) references journal_entry (cooperative_id, id),
  unique (cooperative_id, number_year, number_in_year),
  constraint invoice_number_is_whole check (
    number = number_year || '-' || lpad(number_in_year::text, greatest(4, length(number_in_year::text)), '0')),
  check ((kind = 'credit-note') = (credits_id is not null)),
  check ((state = 'issued') = (number is not null)),
  check ((number is null) = (issued_on is null) and (number is null) = (number_year is null)
     and (number is null) = (number_in_year is null) and (number is null) = (seller is null)
     and (number is null) = (buyer is null) and (number is null) = (link_token is null)
     and (number is null) = (vat_mode is null) and (number is null) = (share_on is null)),
  check (kind = 'credit-note' or approved_by is null or approved_by <> drafted_by)
);
comment on table invoice is
  'An invoice or credit note. While it is a draft the member may change it; once issued, what the customer was sent never '
  'changes (seller and buyer are kept as they were). Amounts in cents; a credit note has negative amounts.';
comment on column invoice.shared_net is 'How much of net was shared out so far; the target follows from paid and credited.';
comment on column invoice.open is 'What the customer still owes; negative: what we owe the customer.';
create index invoice_by_state on invoice (cooperative_id, state, drafted_at);
create index invoice_open on invoice (cooperative_id, issued_on desc, id desc)
  include (customer_id, member_id, due_on, open) where open <> 0;
create index invoice_issued on invoice (cooperative_id, issued_on desc, id desc) where state = 'issued';
create index invoice_disputed on invoice (cooperative_id, issued_on desc, id desc) where disputed_at is not null;
create index invoice_by_member on invoice (cooperative_id, member_id, drafted_at desc, id desc);
create index invoice_by_customer on invoice (cooperative_id, customer_id);
create index invoice_by_document on invoice (cooperative_id, document_id) where document_id is not null;
create unique index invoice_by_link on invoice (link_token) where link_token is not null;
create unique index invoice_by_number on invoice (cooperative_id, number) where number is not null;
call protect('invoice');

create table invoice_line (
  cooperative_id uuid not null,
  invoice_id     uuid not null,
  line           smallint not null check (line between 1 and 200),
  description    text not null check (length(description) between 1 and 400),
  quantity       bigint not null check (quantity <> 0),
  unit           text not null default '' check (length(unit) <= 20),
  unit_price     bigint not null check (unit_price >= 0),
  vat_code       text not null check (vat_code in ('high', 'low', 'zero', 'exempt', 'reverse', 'eu-service', 'kor')),
  amount         bigint not null,
  net            bigint not null,
  credits_line   smallint,
  primary key (cooperative_id, invoice_id, line),
  foreign key (cooperative_id, invoice_id) references invoice (cooperative_id, id) on delete cascade
);
comment on table invoice_line is
  'A line of an invoice. quantity in thousandths; unit_price and amount (of the whole line) in cents, with or without VAT as '
  'the invoice says; net in cents without VAT. The lines of a credit note have negative quantities and name the line of the '
  'invoice they take from (credits_line).';
call protect('invoice_line');

create table invoice_vat (
  cooperative_id uuid not null,
  invoice_id     uuid not null,
  vat_code       text not null,
  rate           integer not null,
  base           bigint not null,
  vat            bigint not null,
  primary key (cooperative_id, invoice_id, vat_code),
  foreign key (cooperative_id, invoice_id) references invoice (cooperative_id, id) on delete cascade
);
comment on table invoice_vat is 'Base and VAT per VAT code, in cents; rate in basis points. VAT is reckoned on the summed base.';
call protect('invoice_vat');

create table invoice_event (
  cooperative_id uuid not null,
  invoice_id     uuid not null,
  id             uuid not null,
  kind           text not null check (kind in ('drafted', 'changed', 'submitted', 'returned', 'taken-back', 'withdrawn', 'edited',
    'approved', 'issued', 'sent', 'send-failed', 'opened', 'question', 'answered', 'paid', 'part-paid', 'payment-reversed', 'credited',
    'disputed', 'dispute-ended')),
  at             timestamptz not null,
  by_person      uuid,
  words          text not null default '' check (length(words) <= 2000),
  amount         bigint,
  changes        jsonb,
  position       bigint generated always as identity,
  primary key (cooperative_id, invoice_id, id),
  foreign key (cooperative_id, invoice_id) references invoice (cooperative_id, id) on delete cascade
);
comment on table invoice_event is
  'What happened to an invoice, when, by whom, in which words. changes: what the administration changed in what a member '
  'submitted, so that the member can see it. position: the order in which things happened, whatever the clock says.';
create unique index invoice_event_opened_once on invoice_event (cooperative_id, invoice_id) where kind = 'opened';
call protect('invoice_event');

create table invoice_counter (
  cooperative_id uuid not null references cooperative,
  year           integer not null,
  next_number    integer not null default 1,
  primary key (cooperative_id, year)
);
comment on table invoice_counter is 'The next number of the one series per co-operative and year. Taken late, under a lock, given back on refusal.';
call protect('invoice_counter');

create table settlement (
  cooperative_id uuid not null,
  id             uuid not null,
  invoice_id     uuid not null,
  cause          text not null check (cause in ('payment', 'credit', 'reversal')),
  amount         bigint not null check (amount <> 0),
  net            bigint not null default 0,
  counts_on      date not null,
  entry_id       uuid not null,
  credit_note_id uuid,
  settled_at     timestamptz not null,
  primary key (cooperative_id, id),
  foreign key (cooperative_id, invoice_id) references invoice (cooperative_id, id),
  foreign key (cooperative_id, credit_note_id) references invoice (cooperative_id, id),
  foreign key (cooperative_id, entry_id) references journal_entry (cooperative_id, id)
);
comment on table settlement is
  'What made an invoice smaller or larger than it was: a payment, a credit note (net and total), the reversal of a payment. In cents.';
create index settlement_by_invoice on settlement (cooperative_id, invoice_id);
call protect('settlement');
create trigger settlement_never_changes before update or delete on settlement for each row execute function refuse_change();

-- What was shared out because of it: pots stands above sales, so that a sharing learns only here what a settlement is.
alter table sharing add column settlement_id uuid,
  add foreign key (cooperative_id, settlement_id) references settlement (cooperative_id, id);
comment on column sharing.settlement_id is 'The payment, reversal or credit note that brought it; an invoice or cost has none.';
create index sharing_by_settlement on sharing (cooperative_id, settlement_id) where settlement_id is not null;

-- What a customer was sent never changes. Only where it stands may, and its paper is added once.
create function refuse_change_of_issued() returns trigger language plpgsql set search_path = public as $$
declare
  moving constant text[] := '{paid,credited_net,credited_total,shared_net,open,disputed_at,document_id}';
begin
  if tg_op = 'DELETE' then
    if old.state = 'issued' then
      raise exception 'an issued invoice is never removed: credit it' using errcode = 'restrict_violation';
    end if;
    return old;
  end if;
  if old.state = 'issued' and to_jsonb(new) - moving is distinct from to_jsonb(old) - moving then
    raise exception 'an issued invoice never changes: credit it' using errcode = 'restrict_violation';
  end if;
  if old.document_id is not null and new.document_id is distinct from old.document_id then
    raise exception 'the document of an issued invoice is made once' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger invoice_issued_stays before update or delete on invoice
  for each row execute function refuse_change_of_issued();

create function refuse_line_of_issued() returns trigger language plpgsql security definer set search_path = public as $$
declare
  row_of record := coalesce(new, old);
begin
  if exists (select from invoice where cooperative_id = row_of.cooperative_id and id = row_of.invoice_id and state = 'issued') then
    raise exception 'the lines of an issued invoice never change: credit it' using errcode = 'restrict_violation';
  end if;
  return row_of;
end
$$;
create trigger invoice_line_issued_stays before insert or update or delete on invoice_line
  for each row execute function refuse_line_of_issued();
create trigger invoice_vat_issued_stays before insert or update or delete on invoice_vat
  for each row execute function refuse_line_of_issued();
create trigger invoice_event_never_changes before update on invoice_event for each row execute function refuse_change();
create trigger invoice_event_issued_stays before delete on invoice_event
  for each row execute function refuse_line_of_issued();

-- The invoice whose link somebody holds.
create function asking_linked_invoices() returns table (cooperative_id uuid, invoice_id uuid)
  language plpgsql stable security definer set search_path = public as $$
begin
  -- In plpgsql, because it keeps its plan for the session: this is asked with every query about an invoice.
  if asking_purpose() = 'link' then
    return query select i.cooperative_id, i.id from invoice i where i.link_token = asking_link();
  end if;
end
$$;

grant select, insert, update on customer, invoice, invoice_counter to gilde_app;
grant select, insert, delete on invoice_line, invoice_vat to gilde_app;
grant delete on invoice to gilde_app;
grant select, insert on invoice_event, settlement to gilde_app;

create policy own on customer using (
  cooperative_id = (select asking_cooperative()) and business_id in (select asking_businesses()));
create policy office on customer using (
  cooperative_id = (select asking_cooperative()) and (select asking_has_role('administrator')));
create policy books_are_read on customer for select using (
  cooperative_id = (select asking_cooperative()) and (select asking_has_role('auditor')));

create policy own_reads on invoice for select using (
  cooperative_id = (select asking_cooperative()) and member_id in (select asking_members()));
create policy own_drafts on invoice for insert with check (
  cooperative_id = (select asking_cooperative()) and member_id in (select asking_members())
  and business_id in (select asking_businesses()) and state in ('draft', 'submitted') and kind = 'invoice');
create policy own_changes on invoice for update using (
  cooperative_id = (select asking_cooperative()) and member_id in (select asking_members())
  and state in ('draft', 'returned', 'submitted'))
  with check (cooperative_id = (select asking_cooperative()) and member_id in (select asking_members())
    and state in ('draft', 'returned', 'submitted', 'withdrawn') and business_id in (select asking_businesses()));
create policy own_removes on invoice for delete using (
  cooperative_id = (select asking_cooperative()) and member_id in (select asking_members()) and state in ('draft', 'returned'));
create policy office on invoice using (
  cooperative_id = (select asking_cooperative()) and (select asking_has_role('administrator')));
create policy books_are_read on invoice for select using (
  cooperative_id = (select asking_cooperative()) and (select asking_has_role('auditor')));
create policy link_reads on invoice for select using ((cooperative_id, id) in (select * from asking_linked_invoices()));

-- Parts of an invoice are seen by whoever sees the invoice, and written by whoever may change it.
create policy with_invoice on invoice_line for select using (
  exists (select from invoice i where i.cooperative_id = invoice_line.cooperative_id and i.id = invoice_line.invoice_id));
create policy with_invoice on invoice_vat for select using (
  exists (select from invoice i where i.cooperative_id = invoice_vat.cooperative_id and i.id = invoice_vat.invoice_id));
create policy with_invoice on invoice_event for select using (
  ((select asking_purpose()) <> 'link' or kind in ('opened', 'question', 'answered'))
  and exists (select from invoice i where i.cooperative_id = invoice_event.cooperative_id and i.id = invoice_event.invoice_id));
create policy writes on invoice_line for insert with check (
  exists (select from invoice i where i.cooperative_id = invoice_line.cooperative_id and i.id = invoice_line.invoice_id)
  and cooperative_id = (select asking_cooperative()) and (select asking_has_role('member', 'administrator')));
create policy removes on invoice_line for delete using (
  exists (select from invoice i where i.cooperative_id = invoice_line.cooperative_id and i.id = invoice_line.invoice_id)
  and cooperative_id = (select asking_cooperative()) and (select asking_has_role('member', 'administrator')));
create policy writes on invoice_vat for insert with check (
  exists (select from invoice i where i.cooperative_id = invoice_vat.cooperative_id and i.id = invoice_vat.invoice_id)
  and cooperative_id = (select asking_cooperative()) and (select asking_has_role('member', 'administrator')));
create policy removes on invoice_vat for delete using (
  exists (select from invoice i where i.cooperative_id = invoice_vat.cooperative_id and i.id = invoice_vat.invoice_id)
  and cooperative_id = (select asking_cooperative()) and (select asking_has_role('member', 'administrator')));
create policy writes on invoice_event for insert with check (
  exists (select from invoice i where i.cooperative_id = invoice_event.cooperative_id and i.id = invoice_event.invoice_id)
  and cooperative_id = (select asking_cooperative())
  and ((select asking_has_role('member', 'administrator')) and by_person is not distinct from (select asking_person())
    or (select asking_purpose()) = 'link' and kind in ('opened', 'question') and by_person is null));

create policy office on invoice_counter using (
  cooperative_id = (select asking_cooperative()) and (select asking_has_role('administrator')));
create policy with_invoice on settlement for select using (
  exists (select from invoice i where i.cooperative_id = settlement.cooperative_id and i.id = settlement.invoice_id));
create policy office_settles on settlement for insert with check (
  cooperative_id = (select asking_cooperative()) and (select asking_has_role('administrator')));

create policy link_reads on cooperative for select using (
  id in (select l.cooperative_id from asking_linked_invoices() l));
-- From the file to the invoice, by an index: the other way round every invoice would be looked at.
create policy own_document on file for select using (
  cooperative_id = (select asking_cooperative()) and exists (
    select from invoice i where i.cooperative_id = file.cooperative_id and i.document_id = file.id
      and i.member_id in (select asking_members())));
create policy link_reads on file for select using ((select asking_purpose()) = 'link' and exists (
  select from asking_linked_invoices() l
  join invoice i on i.cooperative_id = l.cooperative_id and i.id = l.invoice_id
  join cooperative c on c.id = l.cooperative_id
  where file.cooperative_id = l.cooperative_id and file.id in (i.document_id, c.logo_file_id)));
create policy logo_is_open on file for select using (
  id in (select c.logo_file_id from cooperative c where c.id = file.cooperative_id));
