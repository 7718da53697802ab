-- What joint work and work for each other still lacked (decision 0027): paid as a cost of an invoice of the payer, straight to the pot of
-- the earner where the co-op chose so, a mail that asks; a yes on paper; a cost that several members carry.

alter table cooperative add column inside_to text not null default 'scheme' check (inside_to in ('scheme', 'pot'));
comment on column cooperative.inside_to is
  'Where work of one member for another goes: shared out by the scheme of the earner (scheme), or all of it to their pot (pot).';

grant update (inside_to) on cooperative to gilde_app;

-- Work for each other --------------------------------------------------------------------------------------------------

alter table inside_job
  add column straight boolean not null default false,
  add column invoice_id uuid,
  add foreign key (cooperative_id, invoice_id) references invoice (cooperative_id, id),
  add check (invoice_id is null or purpose = 'job-cost');
comment on column inside_job.straight is
  'All of it goes to the pot of the earner, past their scheme: as the co-op had chosen when it was asked, so both said yes to that.';
comment on column inside_job.invoice_id is
  'The invoice of the payer whose job it is a cost of: it goes off what that brought. Null: it goes out of their pot.';
create index inside_job_by_invoice on inside_job (cooperative_id, invoice_id) where invoice_id is not null;

create function begin_inside_job() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if asking_purpose() <> 'person' then
    return new;
  end if;
  new.straight := (select c.inside_to = 'pot' from cooperative c where c.id = new.cooperative_id);
  if new.invoice_id is not null and not exists (
    select from invoice i join invoice_share s on s.cooperative_id = i.cooperative_id and s.invoice_id = i.id
    where i.cooperative_id = new.cooperative_id and i.id = new.invoice_id and i.kind = 'invoice' and i.state = 'issued'
      and s.member_id = new.payer_id) then
    raise exception 'it is a cost of an invoice in which the payer has a share' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger inside_job_begins before insert on inside_job for each row execute function begin_inside_job();

-- What comes into a pot from another member, past the scheme.
alter table pot_movement drop constraint pot_movement_kind_check, drop constraint pot_movement_what_of_money;
alter table pot_movement
  add constraint pot_movement_kind_check check (kind in ('shared', 'spent', 'returned', 'opening', 'by-hand', 'undone', 'earned')),
  add constraint pot_movement_what_of_money check (what is null or kind in ('spent', 'returned', 'earned')),
  add column inside_job_id uuid,
  add foreign key (cooperative_id, inside_job_id) references inside_job (cooperative_id, id),
  add constraint pot_movement_earned_inside check ((kind = 'earned') = (inside_job_id is not null) and (kind <> 'earned' or amount > 0));
comment on column pot_movement.kind is
  'shared: by a sharing; spent, returned: by a line of the bank, a cost, work of another member; earned: for work for another member, all '
  'of it; opening: what was in it when the books were opened; by-hand: written in the journal before that was refused (020); undone: '
  'the opposite of another movement.';
comment on column pot_movement.inside_job_id is 'The work for another member that brought it straight to the pot.';
create index pot_movement_by_inside_job on pot_movement (cooperative_id, inside_job_id) where inside_job_id is not null;

-- Its mail: to the one whose word is waited for. Written by the job, asked for by either of the two.
do $$
declare
  known text;
begin
  select string_agg(word[1], ', ') into strict known
  from pg_constraint, regexp_matches(pg_get_constraintdef(oid), '''[a-z-]+''', 'g') word
  where conrelid = 'mail'::regclass and conname = 'mail_about_kind_check';
  alter table mail drop constraint mail_about_kind_check;
  execute format('alter table mail add constraint mail_about_kind_check check (about_kind in (%s, %L))', known, 'inside-job');
end
$$;
alter table mail
  add column inside_job_id uuid generated always as (case when about_kind = 'inside-job' then about_id end) stored,
  add foreign key (cooperative_id, inside_job_id) references inside_job (cooperative_id, id);
comment on column mail.inside_job_id is 'about_id when the mail asks a member about work for each other.';
create index mail_by_inside_job on mail (cooperative_id, inside_job_id) where inside_job_id is not null;
create policy inside_job_is_written_about on mail for insert with check (
  about_kind = 'inside-job' and cooperative_id = (select asking_cooperative()) and (select asking_purpose()) = 'job');
create policy inside_job_is_seen on mail for select using (
  about_kind = 'inside-job' and cooperative_id = (select asking_cooperative()) and (select asking_purpose()) = 'person'
  and exists (select from inside_job j where j.cooperative_id = mail.cooperative_id and j.id = mail.inside_job_id));
create function may_ask_for_mail_inside_job(payload jsonb) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (
    select from inside_job j
    where j.cooperative_id = asking_cooperative() and j.id = (payload ->> 'jobId')::uuid
      and (j.payer_id in (select asking_members()) or j.earner_id in (select asking_members())));
end
$$;
revoke all on function may_ask_for_mail_inside_job(jsonb) from public;

-- A yes on paper -------------------------------------------------------------------------------------------------------

alter table invoice_share add column agreed_on_paper boolean not null default false,
  add check (not agreed_on_paper or agreed_by is not null);
comment on column invoice_share.agreed_on_paper is
  'The member never signs in, and signed on paper: agreed_by is the administrator who saw that, who did not put the invoice forward.';
grant update (agreed_on_paper) on invoice_share to gilde_app;

do $$
declare
  known text;
begin
  select string_agg(word[1], ', ') into strict known
  from pg_constraint, regexp_matches(pg_get_constraintdef(oid), '''[a-z-]+''', 'g') word
  where conrelid = 'invoice_event'::regclass and conname = 'invoice_event_kind_check';
  alter table invoice_event drop constraint invoice_event_kind_check;
  execute format('alter table invoice_event add constraint invoice_event_kind_check check (kind in (%s, %L))', known, 'agreed-on-paper');
end
$$;

-- Who has no address and no passkey of their own: they may have a card, and need none.
create function never_signs_in(who uuid) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return not exists (select from person p where p.id = who and p.email is not null)
    and not exists (select from passkey k where k.person_id = who);
end
$$;
revoke all on function never_signs_in(uuid) from public;

-- Of which members of this co-operative a yes on paper may be noted.
create function members_on_paper() returns setof uuid
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if asking_holds('administrator') then
    return query select m.id from member m where m.cooperative_id = asking_cooperative() and never_signs_in(m.person_id);
  end if;
end
$$;
revoke all on function members_on_paper() from public;
grant execute on function members_on_paper() to gilde_app;

create or replace function keep_share_honest() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  of_invoice invoice;
  own boolean;
begin
  if asking_purpose() <> 'person' then
    return new;
  end if;
  select * into of_invoice from invoice where cooperative_id = new.cooperative_id and id = new.invoice_id;
  if tg_op = 'INSERT' then
    if new.agreed_by is not null or new.credited_net <> of_invoice.credited_net or new.shared_net <> of_invoice.shared_net
      or new.leads <> (new.member_id = of_invoice.member_id) then
      raise exception 'a share begins as it is said' using errcode = 'restrict_violation';
    end if;
    return new;
  end if;
  if (new.credited_net, new.shared_net) is distinct from (old.credited_net, old.shared_net) and not asking_holds('administrator') then
    raise exception 'a share is moved by who settles' using errcode = 'restrict_violation';
  end if;
  if (new.agreed_revision, new.agreed_by, new.agreed_on_paper)
    is not distinct from (old.agreed_revision, old.agreed_by, old.agreed_on_paper) then
    return new;
  end if;
  own := new.member_id in (select asking_members());
  if new.agreed_by is distinct from asking_person() or of_invoice.state <> 'submitted'
    or new.agreed_revision <> of_invoice.revision or new.agreed_on_paper = own then
    raise exception 'a share is agreed to in one''s own name, as the invoice is now' using errcode = 'restrict_violation';
  end if;
  if new.agreed_on_paper and (not asking_holds('administrator') or my_access_is_open(now())
    or of_invoice.submitted_by is null or not is_another(of_invoice.submitted_by)
    or not never_signs_in((select m.person_id from member m where m.cooperative_id = new.cooperative_id and m.id = new.member_id))
    or exists (select from invoice_share s where s.cooperative_id = new.cooperative_id and s.invoice_id = new.invoice_id
      and s.member_id in (select asking_members()))) then
    raise exception 'a yes on paper is noted by another than who put it forward, of who never signs in'
      using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;

create or replace function keep_shares_agreed() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  added bigint;
  own boolean;
  waits boolean;
begin
  if asking_purpose() <> 'person' then
    return new;
  end if;
  select sum(s.net), bool_or(m.person_id = asking_person()), bool_or(s.joint
      and old.submitted_by is distinct from m.person_id
      and not (s.leads and old.agreed_by is not distinct from m.person_id)
      and (s.agreed_revision is distinct from old.revision or s.agreed_by is distinct from m.person_id and not s.agreed_on_paper))
    into added, own, waits
  from invoice_share s join member m on m.cooperative_id = s.cooperative_id and m.id = s.member_id
  where s.cooperative_id = new.cooperative_id and s.invoice_id = new.id;
  if added is distinct from new.net then
    raise exception 'the shares of an invoice are the whole of it' using errcode = 'restrict_violation';
  end if;
  if new.kind = 'invoice' and (own or waits) then
    raise exception 'an invoice of several members is issued by another, when each of them said yes' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;

-- A cost of several members --------------------------------------------------------------------------------------------

create table job_cost_share (
  cooperative_id uuid not null,
  cost_id        uuid not null,
  member_id      uuid not null,
  net            bigint not null check (net >= 0),
  primary key (cooperative_id, cost_id, member_id),
  foreign key (cooperative_id, cost_id) references job_cost (cooperative_id, id),
  foreign key (cooperative_id, member_id) references member (cooperative_id, id)
);
comment on table job_cost_share is
  'What of the cost of a joint job is carried by which member, without VAT, in cents: split as the invoice was. Together they are the net '
  'of the cost. A cost that one member carries has none; job_cost.member_id is who bought it, and who gets it back when they paid.';
create index job_cost_share_by_member on job_cost_share (cooperative_id, member_id);
call protect('job_cost_share');
create trigger job_cost_share_never_changes before update or delete on job_cost_share for each row execute function refuse_change();
grant select, insert on job_cost_share to gilde_app;
call own_rows_are_read('job_cost_share');
call roles_read('job_cost_share', 'administrator', 'auditor');
call roles_add('job_cost_share', 'administrator');
create policy work_is_read on job_cost_share for select using (
  cooperative_id = (select asking_cooperative()) and (select asking_as('job', 'operator')));
-- Who carries a part of a cost sees it.
create policy carried_is_read on job_cost for select using (
  cooperative_id = (select asking_cooperative()) and id in (
    select s.cost_id from job_cost_share s
    where s.cooperative_id = (select asking_cooperative()) and s.member_id in (select asking_members())));
