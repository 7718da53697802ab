-- Schemes (by which rules money is shared out) and what was shared out under them.

create table scheme (
  cooperative_id uuid not null references cooperative,
  id             uuid not null,
  name           text not null check (length(name) between 1 and 80),
  is_default     boolean not null default false,
  created_at     timestamptz not null,
  primary key (cooperative_id, id)
);
comment on table scheme is 'A set of rules for sharing out. Its rules stand in dated versions.';
create unique index scheme_default on scheme (cooperative_id) where is_default;
call protect('scheme');

create table scheme_version (
  cooperative_id uuid not null,
  id             uuid not null,
  scheme_id      uuid not null,
  version        integer not null check (version >= 1),
  state          text not null check (state in ('draft', 'decided')),
  from_day       date,
  rules          jsonb not null,
  drafted_by     uuid not null,
  drafted_at     timestamptz not null,
  decided_by     uuid,
  decided_at     timestamptz,
  notice_sent_on date,
  reason         text not null default '' check (length(reason) <= 2000),
  primary key (cooperative_id, id),
  unique (cooperative_id, scheme_id, version),
  foreign key (cooperative_id, scheme_id) references scheme (cooperative_id, id),
  check ((state = 'decided') = (from_day is not null and decided_by is not null and decided_at is not null))
);
comment on table scheme_version is
  'One version of a scheme. A decided version never changes: another decision is another version (BW 2:59: members get notice).';
create unique index scheme_version_from on scheme_version (cooperative_id, scheme_id, from_day) where state = 'decided';
call protect('scheme_version');

create function refuse_change_of_decided() returns trigger language plpgsql set search_path = public as $$
begin
  if old.state = 'decided' then
    raise exception 'a decided scheme version never changes' using errcode = 'restrict_violation';
  end if;
  return coalesce(new, old);
end
$$;
create trigger scheme_version_decided_stays before update or delete on scheme_version
  for each row execute function refuse_change_of_decided();

create table member_scheme (
  cooperative_id uuid not null,
  member_id      uuid not null,
  scheme_id      uuid not null,
  from_day       date not null,
  notice_sent_on date,
  decided_by     uuid not null,
  decided_at     timestamptz not null,
  primary key (cooperative_id, member_id, from_day),
  foreign key (cooperative_id, member_id) references member (cooperative_id, id),
  foreign key (cooperative_id, scheme_id) references scheme (cooperative_id, id)
);
comment on table member_scheme is 'A member with another scheme than the default of the co-operative, from a day on.';
call protect('member_scheme');

create table sharing_state (
  cooperative_id    uuid not null,
  member_id         uuid not null,
  scheme_version_id uuid not null,
  year              integer not null,
  turnover          bigint not null default 0,
  job_costs         bigint not null default 0,
  overflow          bigint not null default 0,
  primary key (cooperative_id, member_id, scheme_version_id, year),
  foreign key (cooperative_id, member_id) references member (cooperative_id, id),
  foreign key (cooperative_id, scheme_version_id) references scheme_version (cooperative_id, id)
);
comment on table sharing_state is
  'The base so far, in cents, per member, scheme version and calendar year: what cumulative rounding starts from. '
  'db/checks compares it with the sharings.';
call protect('sharing_state');

create table sharing (
  cooperative_id    uuid not null,
  id                uuid not null,
  member_id         uuid not null,
  scheme_version_id uuid not null,
  year              integer not null,
  entry_id          uuid,
  counts_on         date not null,
  turnover          bigint not null,
  job_costs         bigint not null,
  cause             text not null check (cause in ('payment', 'invoice', 'credit', 'cost', 'reversal')),
  invoice_id        uuid,
  cost_id           uuid,
  turnover_before   bigint not null,
  job_costs_before  bigint not null,
  pot_before        bigint not null,
  overflow_before   bigint not null,
  shared_at         timestamptz not null,
  primary key (cooperative_id, id),
  foreign key (cooperative_id, member_id) references member (cooperative_id, id),
  foreign key (cooperative_id, scheme_version_id) references scheme_version (cooperative_id, id),
  foreign key (cooperative_id, entry_id) references journal_entry (cooperative_id, id)
);
comment on table sharing is
  'One event that was shared out: how much turnover (excluding VAT) and job costs it brought, under which scheme version, '
  'and what stood before it, so that the sum can be shown in full ever after.';
create index sharing_by_member on sharing (cooperative_id, member_id, counts_on desc, id desc);
create index sharing_by_invoice on sharing (cooperative_id, invoice_id) where invoice_id is not null;
call protect('sharing');

create table sharing_part (
  cooperative_id uuid not null,
  sharing_id     uuid not null,
  step           text not null,
  destination    text not null check (destination in
    ('cooperative', 'training', 'reserve', 'municipality', 'member-cash', 'member-pot')),
  amount         bigint not null,
  primary key (cooperative_id, sharing_id, step),
  foreign key (cooperative_id, sharing_id) references sharing (cooperative_id, id)
);
comment on table sharing_part is 'What one step of the scheme took of one event, in cents. The parts add up to the event.';
call protect('sharing_part');
create trigger sharing_never_changes before update or delete on sharing for each row execute function refuse_change();
create trigger sharing_part_never_changes before update or delete on sharing_part for each row execute function refuse_change();

-- Until when money was shared out by a scheme, or for a member: a version may not start before. Holds the pen of the
-- co-operative until commit, so that nothing is shared out meanwhile.
create function shared_until(of_cooperative uuid, of_scheme uuid, of_member uuid) returns date
  language plpgsql security definer set search_path = public as $$
begin
  if of_cooperative is distinct from asking_cooperative() or not asking_has_role('board') then
    raise exception 'only who decides on schemes may ask this' using errcode = 'insufficient_privilege';
  end if;
  perform from journal_counter where cooperative_id = of_cooperative for update;
  return (
    select max(s.counts_on) from sharing s
    join scheme_version v on v.cooperative_id = s.cooperative_id and v.id = s.scheme_version_id
    where s.cooperative_id = of_cooperative and (of_scheme is null or v.scheme_id = of_scheme)
      and (of_member is null or s.member_id = of_member));
end
$$;

grant select, insert on member_scheme, sharing, sharing_part to gilde_app;
grant select, insert, update on sharing_state to gilde_app;
grant select, insert, delete on scheme to gilde_app;
grant select, insert, update, delete on scheme_version to gilde_app;

create policy belongs on scheme for select using (
  cooperative_id = (select asking_cooperative()) and (select asking_belongs()));
create policy board_adds on scheme for insert with check (
  cooperative_id = (select asking_cooperative()) and (select asking_has_role('board')));
-- Only a scheme of which every draft was dropped can go: versions and members refer to it.
create policy board_removes on scheme for delete using (
  cooperative_id = (select asking_cooperative()) and (select asking_has_role('board')));
create policy decided_is_open on scheme_version for select using (
  cooperative_id = (select asking_cooperative()) and (select asking_belongs())
  and (state = 'decided' or (select asking_has_role('board', 'administrator', 'auditor'))));
create policy board_drafts on scheme_version for insert with check (
  cooperative_id = (select asking_cooperative()) and (select asking_has_role('board')));
create policy board_edits on scheme_version for update using (
  cooperative_id = (select asking_cooperative()) and (select asking_has_role('board')));
create policy board_drops on scheme_version for delete using (
  cooperative_id = (select asking_cooperative()) and (select asking_has_role('board')) and state = 'draft');
create policy own on member_scheme for select using (
  cooperative_id = (select asking_cooperative()) and member_id in (select asking_members()));
create policy office_reads on member_scheme for select using (
  cooperative_id = (select asking_cooperative()) and (select asking_has_role('administrator', 'board', 'auditor')));
create policy board_assigns on member_scheme for insert with check (
  cooperative_id = (select asking_cooperative()) and (select asking_has_role('board')));

create policy own on sharing_state for select using (
  cooperative_id = (select asking_cooperative()) and member_id in (select asking_members()));
create policy office on sharing_state using (
  cooperative_id = (select asking_cooperative()) and (select asking_has_role('administrator')));
create policy books_are_read on sharing_state for select using (
  cooperative_id = (select asking_cooperative()) and (select asking_has_role('auditor', 'board')));
create policy own on sharing for select using (
  cooperative_id = (select asking_cooperative()) and member_id in (select asking_members()));
create policy books_are_read on sharing for select using (
  cooperative_id = (select asking_cooperative()) and (select asking_has_role('administrator', 'auditor', 'board')));
create policy office_posts on sharing for insert with check (
  cooperative_id = (select asking_cooperative()) and (select asking_has_role('administrator')));
create policy own on sharing_part for select using (
  cooperative_id = (select asking_cooperative())
  and sharing_id in (select s.id from sharing s where s.cooperative_id = (select asking_cooperative())
                     and s.member_id in (select asking_members())));
create policy books_are_read on sharing_part for select using (
  cooperative_id = (select asking_cooperative()) and (select asking_has_role('administrator', 'auditor', 'board')));
create policy office_posts on sharing_part for insert with check (
  cooperative_id = (select asking_cooperative()) and (select asking_has_role('administrator')));
