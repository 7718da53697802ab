-- Somebody of the administration wrote in an invoice of a member, and waits for their yes (024): the member gets a mail that
-- says so. It is not a mail to the customer, and must never be told as one: a kind of its own.

-- Adds a kind to those that are there, whichever migrations came before.
do $$
declare
  known text;
begin
  select string_agg(word[1], ', ') into strict known
  from pg_constraint, regexp_matches(pg_get_constraintdef(oid), '''[a-z-]+''', 'g') word
  where conrelid = 'mail'::regclass and conname = 'mail_about_kind_check';
  alter table mail drop constraint mail_about_kind_check;
  execute format('alter table mail add constraint mail_about_kind_check check (about_kind in (%s, %L))', known, 'invoice-to-agree');
end
$$;
alter table mail
  add column to_agree_invoice_id uuid generated always as (case when about_kind = 'invoice-to-agree' then about_id end) stored,
  add foreign key (cooperative_id, to_agree_invoice_id) references invoice (cooperative_id, id);
comment on column mail.to_agree_invoice_id is 'about_id when the mail asks a member whether that invoice is right.';
create index mail_by_invoice_to_agree on mail (cooperative_id, to_agree_invoice_id) where to_agree_invoice_id is not null;

-- Written by the job. The administration, who waits for the answer, sees whether it left; so does the member, whose mail it is.
create policy invoice_to_agree_is_written_about on mail for insert with check (
  about_kind = 'invoice-to-agree' and cooperative_id = (select asking_cooperative()) and (select asking_purpose()) = 'job');
create policy invoice_to_agree_is_seen on mail for select using (
  about_kind = 'invoice-to-agree' and cooperative_id = (select asking_cooperative())
  and (select asking_purpose()) = 'person'
  and exists (
    select from invoice i
    where i.cooperative_id = mail.cooperative_id and i.id = mail.to_agree_invoice_id
      and ((select asking_holds('administrator')) or i.member_id in (select asking_members()))));

-- The member may also say no, in words; then it is a draft again, and nothing goes out.
do $$
declare
  known text;
begin
  select string_agg(word[1], ', ') into strict known
  from pg_constraint, regexp_matches(pg_get_constraintdef(oid), '''[a-z-]+''', 'g') word
  where conrelid = 'invoice_event'::regclass and conname = 'invoice_event_kind_check';
  alter table invoice_event drop constraint invoice_event_kind_check;
  execute format('alter table invoice_event add constraint invoice_event_kind_check check (kind in (%s, %L))', known, 'disagreed');
end
$$;
alter policy member_says on invoice_event with check (
  cooperative_id = (select asking_cooperative()) and (select asking_holds('member'))
  and by_person = (select asking_person())
  and kind in ('drafted', 'changed', 'submitted', 'taken-back', 'withdrawn', 'agreed', 'disagreed', 'answered')
  and exists (
    select from invoice i
    where i.cooperative_id = invoice_event.cooperative_id and i.id = invoice_event.invoice_id
      and i.member_id in (select asking_members())));
alter policy office_says on invoice_event with check (
  cooperative_id = (select asking_cooperative()) and ((select asking_holds('administrator')) or (select asking_as('job', 'operator')))
  and by_person is not distinct from (select asking_person())
  and kind not in ('agreed', 'disagreed', 'opened', 'question')
  and exists (
    select from invoice i where i.cooperative_id = invoice_event.cooperative_id and i.id = invoice_event.invoice_id));
