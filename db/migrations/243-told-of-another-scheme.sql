-- That a member was told in writing of another scheme, before it holds (Burgerlijk Wetboek 2:59). See docs/decisions/0042.

create table scheme_notice (
  cooperative_id    uuid not null references cooperative,
  id                uuid not null,
  member_id         uuid not null,
  scheme_version_id uuid not null,
  sent_on           date not null,
  sha256            bytea not null,
  letter            bytea not null check (length(letter) between 1 and 10485760),
  kept_by           uuid not null references person,
  kept_at           timestamptz not null,
  primary key (cooperative_id, id),
  unique (cooperative_id, member_id, scheme_version_id),
  foreign key (cooperative_id, member_id) references member (cooperative_id, id),
  foreign key (cooperative_id, scheme_version_id) references scheme_version (cooperative_id, id),
  constraint scheme_notice_is_its_hash check (sha256 = sha256(letter))
);
comment on table scheme_notice is
  'A letter by which a member was told of a version of a scheme, as it was given or sent on the day sent_on, with its SHA-256. Never '
  'changes: who was told, was told.';
call protect('scheme_notice');
create trigger scheme_notice_never_changes before update or delete on scheme_notice
  for each row execute function refuse_change();
grant select, insert on scheme_notice to gilde_app;
call own_rows_are_read('scheme_notice');
call roles_read('scheme_notice', 'board', 'administrator');
call allow('scheme_notice', 'party_tells', 'insert', '(select asking_holds(''board'', ''administrator'')) '
  'and kept_by = (select asking_person()) and member_id not in (select asking_members())');
