-- What the people of a municipality do here: questions between a case manager and a client, and signing in by their own office.

create table client_message (
  cooperative_id uuid not null,
  id             uuid not null,
  member_id      uuid not null,
  municipality_id uuid not null,
  from_member    boolean not null,
  written_by     uuid not null,
  text           text not null check (length(text) between 1 and 2000),
  written_at     timestamptz not null,
  primary key (cooperative_id, id),
  foreign key (cooperative_id, member_id) references member (cooperative_id, id),
  foreign key (cooperative_id, municipality_id) references municipality (cooperative_id, id)
);
comment on table client_message is
  'Questions and answers between a member and the case manager of their municipality. Nobody else of the co-operative reads them.';
create index client_message_by_member on client_message (cooperative_id, member_id, written_at);
call protect('client_message');
create trigger client_message_never_changes before update or delete on client_message
  for each row execute function refuse_change();
call own_rows_are_read('client_message');
call allow('client_message', 'shared', 'select',
  'municipality_id = (select asking_municipality()) and member_id in (select sharing_with_me())');
call allow('client_message', 'own_is_written', 'insert',
  'from_member and written_by = (select asking_person()) and member_id in (select asking_members())');
call allow('client_message', 'case_manager_writes', 'insert',
  'not from_member and written_by = (select asking_person()) and municipality_id = (select asking_municipality()) '
  'and member_id in (select sharing_with_me())');
grant select, insert on client_message to gilde_app;

create table municipality_sign_in (
  cooperative_id  uuid not null,
  municipality_id uuid not null,
  issuer          text not null check (length(issuer) between 1 and 300),
  client_id       text not null check (length(client_id) between 1 and 200),
  sealed_secret   text not null,
  set_at          timestamptz not null,
  set_by          uuid not null,
  ended_at        timestamptz,
  primary key (cooperative_id, municipality_id),
  foreign key (cooperative_id, municipality_id) references municipality (cooperative_id, id)
);
comment on table municipality_sign_in is
  'Where the people of a municipality sign in with the account of their own office (OpenID Connect). The secret is sealed.';
call protect('municipality_sign_in');
call roles_keep('municipality_sign_in', 'administrator');
create policy to_sign_in on municipality_sign_in for select using ((select asking_purpose()) = 'sign-in' and ended_at is null);
grant select, insert, update (issuer, client_id, sealed_secret, set_at, set_by, ended_at) on municipality_sign_in to gilde_app;
