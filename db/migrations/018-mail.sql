-- A mail is about something: an invoice today, a statement or a quote tomorrow. The domain that owns the kind says who may
-- see a mail about it and who may write one; sending is the work of one job, whatever it is about.
--
-- A kind is added by its domain, in a migration of its own: the word in mail_about_kind_check, a column made of about_id
-- with a foreign key (so that a mail is never about nothing), a policy for who reads and one for who writes.

drop policy office on mail;
drop index mail_by_invoice;
alter table mail add column about_kind text, add column about_id uuid;
update mail set about_kind = 'invoice', about_id = about_invoice where about_invoice is not null;
alter table mail drop column about_invoice;

alter table mail
  add constraint mail_about_kind_check check (about_kind in ('invoice')),
  add constraint mail_is_about_something check ((about_kind is null) = (about_id is null)),
  add column invoice_id uuid generated always as (case when about_kind = 'invoice' then about_id end) stored,
  add foreign key (cooperative_id, invoice_id) references invoice (cooperative_id, id);
comment on column mail.about_kind is 'What it is about: with about_id. Who may see that may see whether the mail was sent.';
comment on column mail.invoice_id is 'about_id when that is an invoice: for the foreign key, and to find the mails about it.';
create index mail_by_invoice on mail (cooperative_id, invoice_id) where invoice_id is not null;

-- The one job that sends, and notes whether that worked.
create policy job_sends on mail for select using (
  cooperative_id = (select asking_cooperative()) and (select asking_purpose()) = 'job');
create policy job_notes on mail for update using (
  cooperative_id = (select asking_cooperative()) and (select asking_purpose()) = 'job');

-- About an invoice, stated by sales: seen by whoever sees the invoice, but for the customer, who got it; written by a job.
create policy invoice_is_seen on mail for select using (
  about_kind = 'invoice' and cooperative_id = (select asking_cooperative()) and (select asking_purpose()) <> 'link'
  and exists (select from invoice i where i.cooperative_id = mail.cooperative_id and i.id = mail.invoice_id));
create policy invoice_is_written_about on mail for insert with check (
  about_kind = 'invoice' and cooperative_id = (select asking_cooperative()) and (select asking_purpose()) = 'job');
