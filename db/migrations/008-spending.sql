-- Job costs: what a job cost the member, which lowers net turnover and so every part.

create table job_cost (
  cooperative_id uuid not null references cooperative,
  id             uuid not null,
  member_id      uuid not null,
  invoice_id     uuid,
  supplier       text not null check (length(supplier) between 1 and 120),
  description    text not null check (length(description) between 1 and 300),
  spent_on       date not null,
  net            bigint not null check (net > 0),
  vat            bigint not null check (vat >= 0),
  total          bigint not null check (total = net + vat),
  paid_by        text not null check (paid_by in ('cooperative', 'member')),
  receipt_id     uuid not null,
  entry_id       uuid not null,
  booked_at      timestamptz not null,
  booked_by      uuid not null,
  reversed_at    timestamptz,
  reversed_by    uuid,
  reversal_reason text,
  paid           bigint not null default 0,
  primary key (cooperative_id, id),
  foreign key (cooperative_id, member_id) references member (cooperative_id, id),
  foreign key (cooperative_id, invoice_id) references invoice (cooperative_id, id),
  foreign key (cooperative_id, receipt_id) references file (cooperative_id, id),
  foreign key (cooperative_id, entry_id) references journal_entry (cooperative_id, id)
);
comment on table job_cost is
  'A cost made for a job of a member, with its receipt. Amounts in cents; vat is what the co-operative may deduct, so nothing '
  'under the KOR. paid_by member: the co-operative owes it to the member.';
create index job_cost_by_member on job_cost (cooperative_id, member_id, spent_on desc);
call protect('job_cost');

grant select, insert, update (paid, reversed_at, reversed_by, reversal_reason) on job_cost to gilde_app;
create policy own on job_cost for select using (
  cooperative_id = (select asking_cooperative()) and member_id in (select asking_members()));
create policy office on job_cost using (
  cooperative_id = (select asking_cooperative()) and (select asking_has_role('administrator')));
create policy books_are_read on job_cost for select using (
  cooperative_id = (select asking_cooperative()) and (select asking_has_role('auditor')));
create policy own_receipt on file for select using (
  cooperative_id = (select asking_cooperative())
  and id in (select c.receipt_id from job_cost c where c.cooperative_id = (select asking_cooperative())
             and c.member_id in (select asking_members())));
