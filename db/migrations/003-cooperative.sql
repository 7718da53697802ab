-- The co-operative itself: who it is in law, how it looks, how it is taxed.

create table cooperative (
  id            uuid primary key,
  slug          text not null unique check (slug ~ '^[a-z][a-z0-9-]{1,40}$'),
  legal_name    text not null check (length(legal_name) between 2 and 120),
  kvk           text check (kvk ~ '^[0-9]{8}$'),
  vat_number    text check (vat_number ~ '^NL[0-9]{9}B[0-9]{2}$'),
  iban          text check (iban ~ '^[A-Z]{2}[0-9]{2}[A-Z0-9]{10,30}$'),
  street        text not null default '',
  postcode      text not null default '',
  city          text not null default '',
  country       text not null default 'NL' check (country ~ '^[A-Z]{2}$'),
  email         text,
  phone         text,
  website       text,
  municipality  text,
  share_on      text not null default 'payment' check (share_on in ('payment', 'invoice')),
  payment_term_days integer not null default 14 check (payment_term_days between 1 and 120),
  colour        text not null default '#154273' check (colour ~ '^#[0-9a-f]{6}$'),
  accent_colour text not null default '#9a4a00' check (accent_colour ~ '^#[0-9a-f]{6}$'),
  logo_file_id  uuid,
  invoice_footer text not null default '' check (length(invoice_footer) <= 400),
  demo          boolean not null default false,
  created_at    timestamptz not null,
  foreign key (id, logo_file_id) references file (cooperative_id, id)
);
comment on table cooperative is 'An umbrella co-operative: the legal party on every invoice.';
comment on column cooperative.share_on is 'When money is shared out: when it is in (payment) or when it is invoiced.';
call protect('cooperative');

create table vat_mode (
  cooperative_id uuid not null references cooperative,
  from_day       date not null,
  mode           text not null check (mode in ('normal', 'kor')),
  primary key (cooperative_id, from_day)
);
comment on table vat_mode is 'Ordinary VAT or the small-business scheme (KOR, art. 25 Wet OB), from a day on.';
call protect('vat_mode');

-- The VAT mode in force on a day; ordinary VAT before the first. One expression, so that it becomes part of the query.
create function vat_mode_on(of_cooperative uuid, on_day date) returns text language sql stable as $$
  select coalesce((
    select v.mode from vat_mode v where v.cooperative_id = of_cooperative and v.from_day <= on_day
    order by v.from_day desc limit 1), 'normal')
$$;

-- Until when the VAT of the co-operative is fixed: by the last invoice, by the last cost of which VAT was deducted, by the
-- closed books. Holds the pen of the co-operative until commit, so that nothing is issued or booked meanwhile. The tables
-- it reads come in later migrations.
create function vat_fixed_until(
  of_cooperative uuid, out last_issued_on date, out last_deducted_on date, out closed_until date)
  language plpgsql security definer set search_path = public as $$
begin
  if of_cooperative is distinct from asking_cooperative() or not asking_has_role('administrator', 'board') then
    raise exception 'only who may set the VAT mode may ask this' using errcode = 'insufficient_privilege';
  end if;
  perform from journal_counter where cooperative_id = of_cooperative for update;
  select max(issued_on) into last_issued_on from invoice where cooperative_id = of_cooperative and state = 'issued';
  select max(spent_on) into last_deducted_on from job_cost
  where cooperative_id = of_cooperative and vat > 0 and reversed_at is null;
  select max(until_day) into closed_until from period_close where cooperative_id = of_cooperative;
end
$$;

create table mail (
  cooperative_id uuid not null,
  id             uuid not null,
  to_address     text not null,
  subject        text not null,
  body_text      text not null,
  body_html      text,
  attachment_ids uuid[] not null default '{}',
  about_invoice  uuid,
  queued_at      timestamptz not null,
  sent_at        timestamptz,
  message_id     text,
  failure        text,
  primary key (cooperative_id, id)
);
comment on table mail is 'A mail to be sent or sent, as it was. Sign-in mails are not kept here.';
create index mail_by_invoice on mail (cooperative_id, about_invoice) where about_invoice is not null;
call protect('mail');

grant select, insert, update on cooperative, vat_mode, mail to gilde_app;

create policy belongs on cooperative for select using (
  id = (select asking_cooperative()) and (select asking_belongs()));
create policy before_sign_in on cooperative for select using ((select asking_purpose()) in ('sign-in', 'operator'));
create policy administrator_edits on cooperative for update using (
  id = (select asking_cooperative()) and (select asking_has_role('administrator', 'board')));
create policy operator_founds on cooperative for insert with check ((select asking_purpose()) = 'operator');

create policy belongs on vat_mode for select using (
  cooperative_id = (select asking_cooperative()) and (select asking_belongs()));
create policy administrator_edits on vat_mode for insert with check (
  cooperative_id = (select asking_cooperative()) and (select asking_has_role('administrator', 'board')));
create policy administrator_replaces on vat_mode for update using (
  cooperative_id = (select asking_cooperative()) and (select asking_has_role('administrator', 'board')));

create policy office on mail using (
  cooperative_id = (select asking_cooperative()) and (select asking_has_role('administrator')));
