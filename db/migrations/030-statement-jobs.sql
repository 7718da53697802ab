-- What the monthly statement does by itself, and what stands around it: jobs that a member may ask for, a mail that did not
-- leave, and whether anybody of the municipality can read it.

-- What is kept with a statement is of the member whose statement it is: nobody hangs something of their own on another's.
alter table statement add constraint statement_of_member unique (cooperative_id, id, member_id);
alter table statement_content
  drop constraint statement_content_cooperative_id_statement_id_fkey,
  add foreign key (cooperative_id, statement_id, member_id) references statement (cooperative_id, id, member_id);
alter table statement_document
  drop constraint statement_document_cooperative_id_statement_id_fkey,
  add foreign key (cooperative_id, statement_id, member_id) references statement (cooperative_id, id, member_id);
alter table statement_event
  drop constraint statement_event_cooperative_id_statement_id_fkey,
  add foreign key (cooperative_id, statement_id, member_id) references statement (cooperative_id, id, member_id);

-- That a mail to the municipality did not leave is seen by the office, which does not read the mail itself.
alter table statement_event drop constraint statement_event_kind_check;
alter table statement_event add constraint statement_event_kind_check
  check (kind in ('reminded', 'objected', 'answered', 'sent', 'send-failed', 'opened', 'received'));

-- Nobody tells in another's name.
alter policy own_is_told on statement_event with check (
  cooperative_id = (select asking_cooperative()) and kind = 'objected' and by_person = (select asking_person())
  and member_id in (select asking_members()));
alter policy administrator_tells on statement_event with check (
  cooperative_id = (select asking_cooperative()) and kind in ('answered', 'sent', 'received')
  and by_person = (select asking_person()) and (select asking_holds('administrator')));
alter policy case_manager_tells on statement_event with check (
  cooperative_id = (select asking_cooperative()) and kind in ('opened', 'received')
  and by_person = (select asking_person()) and member_id in (select shared_with_me('statements')));

-- Whether somebody who works for the municipality of a statement can read it now: then it is sent to a municipality that
-- reads here. Asked by a job, which reads no consent itself, and answered with yes or no.
create function statement_is_shared(asked uuid) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return asking_purpose() = 'job' and exists (
    select from statement s
    join municipality_person p on p.cooperative_id = s.cooperative_id and p.municipality_id = s.municipality_id
      and p.until is null
    join role_assignment r on r.cooperative_id = s.cooperative_id and r.person_id = p.person_id
      and r.role = 'case-manager' and r.until is null
    join consent c on c.cooperative_id = s.cooperative_id and c.member_id = s.member_id and c.person_id = p.person_id
      and c.purpose = 'case-manager' and c.revoked_at is null and 'statements' = any (c.fields)
      and (c.until is null or c.until >= (now() at time zone 'Europe/Amsterdam')::date)
    where s.cooperative_id = asking_cooperative() and s.id = asked);
end
$$;

-- A member who confirms asks for the paper, one who notes hours of a month that was confirmed asks to compare it, and one
-- who shares asks to deliver. Each about themselves.
create function may_ask_about_statement(task text, payload jsonb) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return asking_holds('member') and payload ->> 'cooperativeId' = asking_cooperative()::text and case
    when task = 'print-statement' then exists (
      select from statement s where s.cooperative_id = asking_cooperative()
        and s.id = (payload ->> 'statementId')::uuid and s.confirmed_at is not null
        and s.member_id in (select asking_members()))
    when task in ('compare-statement', 'deliver-statements') then
      (payload ->> 'memberId')::uuid in (select asking_members())
    else false
  end;
end
$$;

create or replace function may_ask_for_job(task text, payload jsonb) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if asking_purpose() in ('job', 'operator') then
    return true;
  end if;
  if asking_purpose() <> 'person' then
    return false;
  end if;
  return may_ask_about_statement(task, payload)
    or task in ('render-invoice', 'mail-invoice')
    and payload ->> 'cooperativeId' = asking_cooperative()::text
    and exists (
      select from invoice i
      where i.cooperative_id = asking_cooperative() and i.id = (payload ->> 'invoiceId')::uuid
        and (asking_holds('administrator') or task = 'mail-invoice' and i.member_id in (select asking_members())));
end
$$;

-- A job compares a month that was confirmed with what is known now, so it sees all that the member sees of it: the pot too.
call allow('pot_movement', 'job_compares', 'select', '(select asking_as(''job''))');
