-- E-invoices over the Peppol network, through an access point that the co-operative has an account at.

-- The account. The key comes sealed by the installation, so who reads the table reads nothing.
create table peppol_account (
  cooperative_id uuid primary key references cooperative,
  legal_entity   integer not null check (legal_entity between 1 and 999999999),
  sealed_key     text not null check (length(sealed_key) between 1 and 2000),
  set_at         timestamptz not null,
  set_by         uuid not null references person
);
comment on table peppol_account is
  'The account of a co-operative at the access point of the Peppol network: who it is there, and its key, sealed.';
call protect('peppol_account');
call roles_keep('peppol_account', 'administrator');
create policy job_sends on peppol_account for select using (
  cooperative_id = (select asking_cooperative()) and (select asking_as('job')));
grant select, insert, update, delete on peppol_account to gilde_app;

create function keep_peppol_account_honest() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if asking_purpose() = 'person' and new.set_by is distinct from asking_person() then
    raise exception 'an account is set in one''s own name' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger peppol_account_is_honest before insert or update on peppol_account for each row
  execute function keep_peppol_account_honest();

-- Each time that an e-invoice goes over the network. Its id is what the access point knows it by: asked twice, sent once.
create table e_invoice_sending (
  cooperative_id uuid not null,
  id             uuid not null,
  invoice_id     uuid not null,
  scheme         text not null check (scheme ~ '^[0-9]{4}$'),
  receiver       text not null check (length(receiver) between 1 and 50),
  state          text not null check (state in ('asked', 'underway', 'delivered', 'refused', 'unreachable', 'unknown')),
  trouble        text check (trouble in ('silent', 'key')),
  words          text not null default '' check (length(words) <= 2000),
  sha256         bytea check (length(sha256) = 32),
  submission     text check (length(submission) between 1 and 100),
  asked_at       timestamptz not null,
  asked_by       uuid references person,
  sent_at        timestamptz,
  settled_at     timestamptz,
  position       bigint generated always as identity,
  primary key (cooperative_id, id),
  foreign key (cooperative_id, invoice_id) references invoice (cooperative_id, id),
  check ((state in ('asked', 'underway')) = (settled_at is null)),
  check (state <> 'underway' or submission is not null and sha256 is not null and sent_at is not null)
);
comment on table e_invoice_sending is
  'An e-invoice on its way over the Peppol network: to which address, what was sent (sha256), under which number the access '
  'point knows it, and what came of it. trouble: why it is tried again; words: what the network said of a refusal; position: '
  'which was asked last, whatever the clock says.';
create unique index e_invoice_sending_one_at_a_time on e_invoice_sending (cooperative_id, invoice_id)
  where state in ('asked', 'underway');
create index e_invoice_sending_by_invoice on e_invoice_sending (cooperative_id, invoice_id);
create unique index e_invoice_sending_by_submission on e_invoice_sending (cooperative_id, submission) where submission is not null;
call protect('e_invoice_sending');
grant select, insert, update on e_invoice_sending to gilde_app;

-- Seen by who sees the invoice, but for the customer, who got it. Asked for by the office and by a job; moved on by jobs only.
create policy with_invoice on e_invoice_sending for select using (
  cooperative_id = (select asking_cooperative()) and (select asking_purpose()) <> 'link' and exists (
    select from invoice i where i.cooperative_id = e_invoice_sending.cooperative_id and i.id = e_invoice_sending.invoice_id));
create policy administrator_asks on e_invoice_sending for insert with check (
  cooperative_id = (select asking_cooperative()) and (select asking_holds('administrator'))
  and state = 'asked' and asked_by = (select asking_person()));
create policy job_asks on e_invoice_sending for insert with check (
  cooperative_id = (select asking_cooperative()) and (select asking_as('job')));
create policy job_moves on e_invoice_sending for update using (
  cooperative_id = (select asking_cooperative()) and (select asking_as('job')));

-- What came of it does not change, and neither does what it is about.
create function keep_e_invoice_sending() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if old.settled_at is not null or (new.cooperative_id, new.id, new.invoice_id, new.scheme, new.receiver, new.asked_at)
    is distinct from (old.cooperative_id, old.id, old.invoice_id, old.scheme, old.receiver, old.asked_at) then
    raise exception 'what was sent stays what it was' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger e_invoice_sending_stays before update on e_invoice_sending for each row
  execute function keep_e_invoice_sending();

-- What happens on the way is told with the invoice. Added to whatever kinds there are by now.
do $$
declare
  kinds constant text := (select pg_get_constraintdef(oid) from pg_constraint
    where conrelid = 'invoice_event'::regclass and conname = 'invoice_event_kind_check');
begin
  alter table invoice_event drop constraint invoice_event_kind_check;
  execute 'alter table invoice_event add constraint invoice_event_kind_check ' || replace(kinds, 'ARRAY[',
    'ARRAY[''e-invoice-sent''::text, ''e-invoice-delivered''::text, ''e-invoice-refused''::text, '
    '''e-invoice-unreachable''::text, ');
end
$$;

-- Who may ask for it to be sent by hand: the office, of its own invoices.
create function may_ask_for_send_e_invoice(payload jsonb) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return asking_holds('administrator') and exists (
    select from e_invoice_sending s where s.cooperative_id = asking_cooperative() and s.id = (payload ->> 'sendingId')::uuid);
end
$$;

-- A job that is done after a while: for one that comes back to look again. Jobs with the same key become one.
create function enqueue_job_later(task text, payload jsonb, job_key text, seconds integer) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not may_ask_for_job(task, payload) then
    raise exception 'who asks may not ask for the job %', task using errcode = 'insufficient_privilege';
  end if;
  perform graphile_worker.add_job(task, payload::json, max_attempts => 12, run_at => now() + make_interval(secs => seconds), job_key =>
    format('%s:%s:%s:%s', payload ->> 'cooperativeId', task, md5(payload::text), md5(job_key)));
end
$$;
revoke all on function enqueue_job_later(text, jsonb, text, integer) from public;
grant execute on function enqueue_job_later(text, jsonb, text, integer) to gilde_app;
