-- Releasing payments is a task of its own: a treasurer who releases what the administration made, and does nothing else with it.
-- See docs/decisions/0026 and 0015.
alter table role_assignment drop constraint role_assignment_role_check;
alter table role_assignment add constraint role_assignment_role_check
  check (role in ('member', 'administrator', 'treasurer', 'coach', 'board', 'auditor', 'case-manager'));

-- What waits to be released and what was, with its payments: to whom, on which account, how much. Not what it is owed for.
call roles_read('payment_batch', 'treasurer');
call roles_read('payment_item', 'treasurer');
create policy treasurer_releases on payment_batch for update
  using (cooperative_id = (select asking_cooperative()) and (select asking_holds('treasurer'))
    and released_at is null and withdrawn_at is null)
  with check (cooperative_id = (select asking_cooperative()) and (select asking_holds('treasurer'))
    and released_by = (select asking_person()) and handed_at is null and withdrawn_at is null);
-- Whose work it is: the names of who made, released, took or withdrew one.
create policy treasurer_sees_who_pays on person for select using ((select asking_holds('treasurer')) and exists (
  select from payment_batch b
  where b.cooperative_id = (select asking_cooperative()) and person.id in (b.made_by, b.released_by, b.handed_by, b.withdrawn_by)));

-- Who is paid in a batch on an account that was refused since, or that is another in the register of suppliers: the same as what
-- keep_payment_batch refuses, so that it can be said beforehand, also to who does not read accounts.
create function accounts_refused_since(of_batch uuid) returns setof text
  language sql stable security definer set search_path = public, pg_temp as $$
  select i.payee_name from payment_item i
  left join payee_account a on a.cooperative_id = i.cooperative_id and a.id = i.account_id
  left join supplier s on s.cooperative_id = i.cooperative_id and s.id = i.supplier_id
  where i.cooperative_id = asking_cooperative() and i.batch_id = of_batch and (a.answer = 'no' or s.iban <> i.iban)
    and asking_holds('administrator', 'treasurer')
  order by i.position
$$;
revoke all on function accounts_refused_since(uuid) from public;
grant execute on function accounts_refused_since(uuid) to gilde_app;

-- As in 076 and 115; new: who releases the payments does not look at the books for the members.
create or replace function asking_audits() returns boolean
  language sql stable security definer set search_path = public, pg_temp as $$
  select asking_holds('auditor') and not asking_holds('board', 'administrator', 'treasurer')
$$;
create or replace function may_audit_year(of_year integer) returns boolean
  language sql stable security definer set search_path = public, pg_temp as $$
  select asking_audits() and not exists (
    select from role_assignment r
    where r.cooperative_id = asking_cooperative() and r.person_id = asking_person()
      and r.role in ('board', 'administrator', 'treasurer')
      and day_of(r.since) <= make_date(of_year, 12, 31)
      and coalesce(day_of(r.until), 'infinity') >= make_date(of_year, 1, 1)
  ) and not exists (
    select from journal_entry e
    where e.cooperative_id = asking_cooperative() and e.posted_by = asking_person()
      and e.counts_on between make_date(of_year, 1, 1) and make_date(of_year, 12, 31))
$$;
