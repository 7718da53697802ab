-- Two people say yes to exactly this invoice: who puts it forward, and who approves. Who writes in an invoice that waits
-- puts it forward anew; the member may then say yes to it, and counts beside them. Neither may have given the other their way
-- in to Gilde (023), or they could be one.

alter table invoice add column submitted_by uuid, add column agreed_by uuid;
comment on column invoice.submitted_by is 'Who put this revision forward: who submitted it, or wrote in it while it waited.';
comment on column invoice.agreed_by is 'The member who said yes to this revision, when somebody else put it forward.';

do $$
declare
  old_rule text;
begin
  select conname into strict old_rule from pg_constraint
  where conrelid = 'invoice'::regclass and contype = 'c' and pg_get_constraintdef(oid) like '%approved_by <> drafted_by%';
  execute format('alter table invoice drop constraint %I', old_rule);
end
$$;
alter table invoice add constraint invoice_two_people check (
  kind = 'credit-note' or approved_by is null or submitted_by is null or approved_by <> submitted_by
  or agreed_by is not null and agreed_by <> approved_by);

-- What waits now was put forward by who did the last thing to it.
update invoice i set submitted_by = (
  select e.by_person from invoice_event e
  where e.cooperative_id = i.cooperative_id and e.invoice_id = i.id and e.kind in ('submitted', 'edited')
  order by e.position desc limit 1)
where state = 'submitted' and kind = 'invoice';

alter table invoice_event drop constraint invoice_event_kind_check;
alter table invoice_event add constraint invoice_event_kind_check check (kind in (
  'drafted', 'changed', 'submitted', 'returned', 'taken-back', 'withdrawn', 'edited', 'agreed',
  'approved', 'issued', 'sent', 'send-failed', 'opened', 'question', 'answered', 'paid', 'part-paid', 'payment-reversed', 'credited',
  'disputed', 'dispute-ended'));

-- The same as in issue.ts, for whoever asks the database as a person: one signs for oneself only, a yes is to one revision,
-- and a document is issued by two.
create function keep_two_people() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  me constant uuid := asking_person();
begin
  if asking_purpose() <> 'person' then
    return new;
  end if;
  if tg_op = 'INSERT' then
    if new.drafted_by <> me or new.submitted_by <> me or new.agreed_by is not null then
      raise exception 'an invoice is drafted and put forward in one''s own name' using errcode = 'restrict_violation';
    end if;
    return new;
  end if;
  if new.revision <> old.revision and new.agreed_by is not distinct from old.agreed_by then
    new.agreed_by := null;
  end if;
  if new.drafted_by <> old.drafted_by
    or new.submitted_by is distinct from old.submitted_by and new.submitted_by <> me
    or new.agreed_by is distinct from old.agreed_by and new.agreed_by <> me then
    raise exception 'an invoice is put forward and agreed to in one''s own name' using errcode = 'restrict_violation';
  end if;
  if new.state = 'issued' and old.state <> 'issued' and new.kind = 'invoice' and (new.approved_by is distinct from me or not (
    old.submitted_by <> me and not i_hold_access_of(old.submitted_by, now())
    or old.agreed_by is not null and old.agreed_by <> me and not i_hold_access_of(old.agreed_by, now())))
  then
    raise exception 'an invoice is issued by two people' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger invoice_two_people before insert or update on invoice for each row execute function keep_two_people();
