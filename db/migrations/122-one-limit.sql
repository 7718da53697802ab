-- One limit for all that is spent: a cost above it is booked by another than who filled it in, as an invoice of a supplier is. And
-- what was unusual about a cost is said knowingly, never by a slip of the hand. See docs/decisions/0025.

create table waiting_cost (
  cooperative_id uuid not null references cooperative,
  id             uuid not null,
  member_id      uuid not null,
  invoice_id     uuid,
  supplier       text not null check (length(supplier) between 1 and 120),
  description    text not null check (length(description) between 1 and 300),
  spent_on       date not null,
  total          bigint not null check (total > 0),
  vat            bigint not null check (vat >= 0),
  paid_by        text not null check (paid_by in ('cooperative', 'member')),
  by_all         boolean not null,
  kind           text not null check (kind in ('job-cost', 'pot', 'training-pot', 'shared')),
  account        text,
  request_id     uuid,
  sure           text[] not null check (sure <@ array['below-zero', 'more-than-work']),
  file_id        uuid,
  receipt_id     uuid,
  asked_by       uuid not null references person,
  asked_at       timestamptz not null,
  answer         text check (answer in ('yes', 'no')),
  answered_by    uuid references person,
  answered_at    timestamptz,
  why            text not null default '' check (length(why) <= 500),
  primary key (cooperative_id, id),
  foreign key (cooperative_id, member_id) references member (cooperative_id, id),
  foreign key (cooperative_id, invoice_id) references invoice (cooperative_id, id),
  foreign key (cooperative_id, account) references account (cooperative_id, code),
  foreign key (cooperative_id, request_id) references pot_request (cooperative_id, id),
  foreign key (cooperative_id, file_id) references file (cooperative_id, id),
  foreign key (cooperative_id, receipt_id) references receipt (cooperative_id, id),
  constraint waiting_cost_has_its_receipt check (num_nonnulls(file_id, receipt_id) = 1),
  check (num_nonnulls(answer, answered_by, answered_at) in (0, 3)),
  check (answer is distinct from 'no' or why <> '')
);
comment on table waiting_cost is
  'A cost above the limit as one person filled it in, until another says yes, which books it under the same id, or no with the reason. '
  'Amounts in cents; vat as it stands on the receipt. sure: what was unusual about it and said knowingly. file_id: the receipt that '
  'came with the form; receipt_id: the one in the tray.';
create unique index waiting_cost_receipt_once on waiting_cost (cooperative_id, receipt_id) where answer is null;
create index waiting_cost_open on waiting_cost (cooperative_id, asked_at) where answer is null;
create index waiting_cost_by_file on waiting_cost (cooperative_id, file_id) where file_id is not null;
call protect('waiting_cost');
call roles_keep('waiting_cost', 'administrator');
call roles_read('waiting_cost', 'auditor');
grant select, insert, update (answer, answered_by, answered_at, why) on waiting_cost to gilde_app;
create policy with_waiting_cost on file for select using (exists (
  select from waiting_cost w where w.cooperative_id = file.cooperative_id and w.file_id = file.id));

create function keep_waiting_cost() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if asking_purpose() = 'nobody' then
    return new;
  end if;
  if tg_op = 'INSERT' and (new.asked_by is distinct from asking_person() or new.answer is not null) then
    raise exception 'a cost is filled in in one''s own name' using errcode = 'restrict_violation';
  end if;
  if tg_op = 'UPDATE' and (old.answer is not null or new.answered_by is distinct from asking_person()) then
    raise exception 'a cost that waits is answered once, in one''s own name' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger waiting_cost_in_own_name before insert or update on waiting_cost
  for each row execute function keep_waiting_cost();

alter table job_cost
  add column sure text[] not null default '{}' check (sure <@ array['below-zero', 'more-than-work']),
  add column payer_entry_id uuid,
  add foreign key (cooperative_id, payer_entry_id) references journal_entry (cooperative_id, id),
  add constraint job_cost_other_payer check (payer_entry_id is null or paid_by = 'member');
comment on column job_cost.sure is 'What was unusual and said knowingly when it was booked: the pot goes below zero, or it is more than pot and open work.';
comment on column job_cost.payer_entry_id is 'The entry that says the member had paid after all; from then the co-operative owes it to them.';
grant update (paid_by, payer_entry_id) on job_cost to gilde_app;

-- Above the limit by two people, also for whoever runs SQL as the application: another filled it in, entered the invoice that it came
-- with, or wrote the journey down.
create function keep_cost_by_two() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  most constant bigint := coalesce(
    (select l.two_people_above from spending_limit l where l.cooperative_id = new.cooperative_id), 25000);
begin
  if asking_purpose() = 'nobody' or abs(new.total) <= most then
    return new;
  end if;
  if my_access_is_open(now()) or not (exists (
      select from waiting_cost w
      where w.cooperative_id = new.cooperative_id and w.id = new.id and w.member_id = new.member_id and w.total = new.total
        and w.kind = new.kind and w.paid_by = new.paid_by and w.answer is null and is_another(w.asked_by))
    or exists (
      select from supplier_invoice i
      where i.cooperative_id = new.cooperative_id and i.file_id = new.receipt_id and i.member_id = new.member_id
        and i.kind = new.kind and i.entry_id is null and i.closed_at is null and is_another(i.entered_by))
    or new.kind = 'travel' and exists (
      select from journey j
      where j.cooperative_id = new.cooperative_id and j.member_id = new.member_id and j.travelled_on = new.spent_on
        and j.state = 'waiting' and is_another(j.handed_in_by))) then
    raise exception 'a cost above the limit is booked by another than who filled it in' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger job_cost_by_two before insert on job_cost for each row execute function keep_cost_by_two();

-- A cost that the co-operative paid is never turned into one of another, and who paid is said once.
create function keep_payer_of_cost() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if asking_purpose() <> 'nobody' and new.paid_by <> old.paid_by and (
    old.paid <> 0 or old.reversed_at is not null or new.paid_by <> 'member' or new.payer_entry_id is null
    or new.member_id in (select asking_members())) then
    raise exception 'that the member paid is said by another, of what is not paid yet' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger job_cost_payer before update of paid_by on job_cost for each row execute function keep_payer_of_cost();

-- Who paid is asked of who hands in; null: a receipt that was mailed, or from before.
alter table receipt add column paid_by text check (paid_by in ('cooperative', 'member'));
comment on column receipt.paid_by is 'Who paid the shop, as who handed it in says; null: nobody was asked.';
