-- Three doors that stood ajar for whoever runs SQL as the application: the queue of jobs, the log of commands, and what
-- happened to an invoice.

-- What somebody may ask a job for: only what their own doing needs, and only about an invoice they work on. A job may ask for
-- any other job; a customer with a link, or who is not signed in, for none. A domain that lets a person ask for another kind
-- of job says so here, in a migration of its own.
create function may_ask_for_job(task text, payload jsonb) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if asking_purpose() in ('job', 'operator') then
    return true;
  end if;
  return asking_purpose() = 'person'
    and task in ('render-invoice', 'mail-invoice')
    and payload ->> 'cooperativeId' = asking_cooperative()::text
    and exists (
      select from invoice i
      where i.cooperative_id = asking_cooperative() and i.id = (payload ->> 'invoiceId')::uuid
        and (asking_holds('administrator') or task = 'mail-invoice' and i.member_id in (select asking_members())));
end
$$;

create or replace function enqueue_job(task text, payload jsonb, job_key text default null) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not may_ask_for_job(task, payload) then
    raise exception 'who asks may not ask for the job %', task using errcode = 'insufficient_privilege';
  end if;
  perform graphile_worker.add_job(task, payload::json, job_key => job_key, max_attempts => 12);
end
$$;

-- A command without a person is of a job, of the operator, or of a customer with a link. "No person" is not one asker: what a
-- job did is not for a customer to read, nor what another customer did.
alter table command_log add column link_hash bytea default sha256(convert_to(asking_link(), 'UTF8'));
comment on column command_log.link_hash is 'For what a customer did: the SHA-256 of the token of their link, who else they are.';

create function is_my_command(person uuid, purpose text, link_hash bytea) returns boolean
  language sql stable parallel safe as $$
  select case asking_purpose()
    when 'job' then purpose = 'job'
    when 'operator' then purpose = 'operator'
    when 'link' then purpose = 'link' and person is null and link_hash = sha256(convert_to(asking_link(), 'UTF8'))
    else person = asking_person()
  end
$$;

drop policy actor_writes on command_log;
drop policy actor_finishes on command_log;
drop policy actor_rereads on command_log;
create policy actor_writes on command_log for insert with check (
  cooperative_id = coalesce((select asking_cooperative()), '00000000-0000-0000-0000-000000000000')
  and is_my_command(person_id, purpose, link_hash));
create policy actor_finishes on command_log for update using (
  cooperative_id = coalesce((select asking_cooperative()), '00000000-0000-0000-0000-000000000000')
  and is_my_command(person_id, purpose, link_hash) and outcome is null)
  with check (cooperative_id = coalesce((select asking_cooperative()), '00000000-0000-0000-0000-000000000000')
    and is_my_command(person_id, purpose, link_hash));
create policy actor_rereads on command_log for select using (
  cooperative_id = coalesce((select asking_cooperative()), '00000000-0000-0000-0000-000000000000')
  and is_my_command(person_id, purpose, link_hash));

-- A member says what a member does; that an invoice was paid, returned or approved, the office says, and that a mail left, a job.
drop policy writes on invoice_event;
create policy member_says on invoice_event for insert with check (
  cooperative_id = (select asking_cooperative()) and (select asking_holds('member'))
  and by_person = (select asking_person())
  and kind in ('drafted', 'changed', 'submitted', 'taken-back', 'withdrawn', 'agreed', 'answered')
  and exists (
    select from invoice i
    where i.cooperative_id = invoice_event.cooperative_id and i.id = invoice_event.invoice_id
      and i.member_id in (select asking_members())));
create policy office_says on invoice_event for insert with check (
  cooperative_id = (select asking_cooperative()) and ((select asking_holds('administrator')) or (select asking_as('job', 'operator')))
  and by_person is not distinct from (select asking_person())
  and kind not in ('agreed', 'opened', 'question')
  and exists (
    select from invoice i where i.cooperative_id = invoice_event.cooperative_id and i.id = invoice_event.invoice_id));
create policy customer_says on invoice_event for insert with check (
  cooperative_id = (select asking_cooperative()) and (select asking_purpose()) = 'link'
  and kind in ('opened', 'question') and by_person is null
  and exists (
    select from invoice i where i.cooperative_id = invoice_event.cooperative_id and i.id = invoice_event.invoice_id));
