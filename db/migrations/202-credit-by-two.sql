-- A credit note takes turnover and a part of a pot back. Above the limit for a second yes one person asks it and another says
-- yes, as with writing off; what was credited of one invoice before counts along, so that small pieces are no way round.
create table credit_asked (
  cooperative_id uuid not null,
  id             uuid not null,
  invoice_id     uuid not null,
  chosen         jsonb not null,
  amount         bigint not null check (amount > 0),
  reason         text not null check (length(reason) between 1 and 1000),
  asked_at       timestamptz not null,
  asked_by       uuid not null references person,
  answered_at    timestamptz check (answered_at >= asked_at),
  answered_by    uuid references person,
  answer         text check (answer in ('yes', 'no')),
  credit_note_id uuid,
  primary key (cooperative_id, id),
  foreign key (cooperative_id, invoice_id) references invoice (cooperative_id, id),
  foreign key (cooperative_id, credit_note_id) references invoice (cooperative_id, id) deferrable initially deferred,
  check (num_nonnulls(answered_at, answered_by, answer) in (0, 3)),
  check ((credit_note_id is not null) = (answer is not distinct from 'yes'))
);
comment on table credit_asked is
  'Somebody asks to credit an invoice above the limit, and another says yes, which makes the credit note, or no. chosen: all, or '
  'thousandths by line; amount: what it comes to, in cents with VAT; reason stands on the credit note.';
create unique index credit_asked_one_at_a_time on credit_asked (cooperative_id, invoice_id) where answered_at is null;
create index credit_asked_by_invoice on credit_asked (cooperative_id, invoice_id);
create index credit_asked_by_note on credit_asked (cooperative_id, credit_note_id) where credit_note_id is not null;
call protect('credit_asked');
grant select, insert, update (answered_at, answered_by, answer, credit_note_id) on credit_asked to gilde_app;
call roles_read('credit_asked', 'administrator', 'auditor');
call allow('credit_asked', 'administrator_asks', 'insert',
  '(select asking_holds(''administrator'')) and answered_at is null and asked_by = (select asking_person())');
create policy administrator_answers on credit_asked for update using (
  cooperative_id = (select asking_cooperative()) and (select asking_holds('administrator')) and answered_at is null)
  with check (cooperative_id = (select asking_cooperative()) and answered_by = (select asking_person()));

-- The limit for a second yes of the co-operative that is asked about, for who shows it beforehand.
create function limit_for_two() returns bigint
  language sql stable security definer set search_path = public, pg_temp as $$ select spending_limit_of(asking_cooperative()) $$;
revoke all on function limit_for_two() from public;
grant execute on function limit_for_two() to gilde_app;

-- A yes is of another than who asked, and neither has a share in the invoice; also for whoever runs SQL as the application.
create function keep_credit_by_two() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if asking_purpose() = 'nobody' then
    return new;
  end if;
  if (tg_op = 'INSERT' or new.answer = 'yes') and exists (
    select from invoice_share s where s.cooperative_id = new.cooperative_id and s.invoice_id = new.invoice_id
      and s.member_id in (select asking_members())) then
    raise exception 'nobody credits an invoice of the own work' using errcode = 'restrict_violation';
  end if;
  if tg_op = 'UPDATE' and new.answer = 'yes' and (my_access_is_open(now()) or not is_another(old.asked_by)) then
    raise exception 'a credit note above the limit is approved by another person' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger credit_asked_by_two before insert or update on credit_asked for each row execute function keep_credit_by_two();

-- Nothing is credited above the limit without that yes.
create function keep_credit_asked() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  credited bigint;
begin
  if asking_purpose() = 'nobody' then
    return new;
  end if;
  select coalesce(sum(-n.total), 0) into credited from invoice n
  where n.cooperative_id = new.cooperative_id and n.credits_id = new.credits_id and n.state = 'issued';
  if credited > spending_limit_of(new.cooperative_id) and not exists (
    select from credit_asked c where c.cooperative_id = new.cooperative_id and c.credit_note_id = new.id and c.answer = 'yes'
      and c.invoice_id = new.credits_id and c.amount = -new.total) then
    raise exception 'credited above the limit without two people' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger invoice_credited_by_two after update on invoice for each row
  when (new.kind = 'credit-note' and new.state = 'issued' and old.state <> 'issued') execute function keep_credit_asked();
