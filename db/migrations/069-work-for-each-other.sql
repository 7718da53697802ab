-- Work of one member for another inside the co-operative. One legal entity: no supply for VAT, no invoice. The one who has it done pays
-- from their pot; to the one who did it, it is work of that month, shared out by their own scheme. See docs/decisions/0027.

create table inside_job (
  cooperative_id uuid not null references cooperative,
  id             uuid not null,
  payer_id       uuid not null,
  earner_id      uuid not null check (earner_id <> payer_id),
  amount         bigint not null check (amount > 0),
  purpose        text not null check (purpose in ('investment', 'training', 'materials', 'business-cost', 'job-cost')),
  what           text not null check (length(what) between 1 and 200),
  worked_on      date not null,
  asked_by       uuid not null references person,
  asked_at       timestamptz not null,
  agreed_at      timestamptz,
  closed_at      timestamptz,
  closed_by      uuid references person,
  closed_why     text not null default '' check (length(closed_why) <= 500),
  number         integer check (number > 0),
  counts_on      date,
  entry_id       uuid,
  booked_by      uuid references person,
  undo_asked_by  uuid references person,
  undo_agreed_at timestamptz,
  undone_on      date,
  undone_by      uuid references person,
  primary key (cooperative_id, id),
  unique (cooperative_id, number),
  foreign key (cooperative_id, payer_id) references member (cooperative_id, id),
  foreign key (cooperative_id, earner_id) references member (cooperative_id, id),
  foreign key (cooperative_id, entry_id) references journal_entry (cooperative_id, id),
  check ((closed_at is null) = (closed_by is null)),
  check (num_nulls(number, counts_on, entry_id, booked_by) in (0, 4)),
  check (entry_id is null or agreed_at is not null and closed_at is null),
  check (undo_asked_by is null or entry_id is not null),
  check (undo_agreed_at is null or undo_asked_by is not null),
  check ((undone_on is null) = (undone_by is null) and (undone_on is null or undo_agreed_at is not null))
);
comment on table inside_job is
  'A member had another member do something, for an amount in cents without VAT out of the pot of the payer. Asked by the payer, agreed '
  'to by the earner, booked by the administration; undone when both say so. worked_on is the last day of the work: its month counts.';
create index inside_job_of_payer on inside_job (cooperative_id, payer_id, asked_at desc);
create index inside_job_of_earner on inside_job (cooperative_id, earner_id, asked_at desc);
call protect('inside_job');

-- Each says what is theirs to say; who books it is neither of them.
create function keep_inside_job_honest() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  me constant uuid := asking_person();
  said constant text[] := '{agreed_at,closed_at,closed_by,closed_why,number,counts_on,entry_id,booked_by,undo_asked_by,undo_agreed_at,undone_on,undone_by}';
  pays boolean;
  earns boolean;
begin
  if asking_purpose() <> 'person' then
    return new;
  end if;
  pays := new.payer_id in (select asking_members());
  earns := new.earner_id in (select asking_members());
  if tg_op = 'INSERT' then
    if not pays or new.asked_by <> me or num_nonnulls(new.agreed_at, new.closed_at, new.entry_id, new.undo_asked_by, new.undone_on) > 0 then
      raise exception 'work for each other is asked by who pays' using errcode = 'restrict_violation';
    end if;
    return new;
  end if;
  if to_jsonb(new) - said is distinct from to_jsonb(old) - said
    or new.agreed_at is distinct from old.agreed_at and (not earns or old.agreed_at is not null or old.closed_at is not null)
    or new.closed_at is distinct from old.closed_at and (not (pays or earns) or new.closed_by <> me or old.entry_id is not null)
    or new.undo_asked_by is distinct from old.undo_asked_by and (
      not (pays or earns) or old.undo_asked_by is not null or new.undo_asked_by <> me)
    or new.undo_agreed_at is distinct from old.undo_agreed_at and (not (pays or earns) or old.undo_asked_by = me)
    or (new.entry_id is distinct from old.entry_id or new.undone_on is distinct from old.undone_on) and (
      pays or earns or not asking_holds('administrator')) then
    raise exception 'work for each other: each says what is theirs to say' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger inside_job_is_honest before insert or update on inside_job for each row execute function keep_inside_job_honest();

grant select, insert on inside_job to gilde_app;
grant update (agreed_at, closed_at, closed_by, closed_why, number, counts_on, entry_id, booked_by, undo_asked_by, undo_agreed_at,
  undone_on, undone_by) on inside_job to gilde_app;
create policy both_read on inside_job for select using (
  cooperative_id = (select asking_cooperative())
  and (payer_id in (select asking_members()) or earner_id in (select asking_members())));
create policy both_answer on inside_job for update using (
  cooperative_id = (select asking_cooperative())
  and (payer_id in (select asking_members()) or earner_id in (select asking_members())));
create policy who_pays_asks on inside_job for insert with check (
  cooperative_id = (select asking_cooperative()) and payer_id in (select asking_members()));
call roles_read('inside_job', 'administrator', 'auditor');
create policy administrator_books on inside_job for update using (
  cooperative_id = (select asking_cooperative()) and (select asking_holds('administrator')));
create policy work_is_read on inside_job for select using (
  cooperative_id = (select asking_cooperative()) and (select asking_as('job', 'operator')));

alter table sharing add column inside_job_id uuid,
  add foreign key (cooperative_id, inside_job_id) references inside_job (cooperative_id, id);
comment on column sharing.inside_job_id is 'The work for another member that brought it.';
create index sharing_by_inside_job on sharing (cooperative_id, inside_job_id) where inside_job_id is not null;
