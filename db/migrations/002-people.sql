-- People, what they are in which co-operative, and how they sign in.

create table person (
  id         uuid primary key,
  name       text not null check (length(name) between 1 and 120),
  email      text check (email = lower(email) and email like '%_@_%'),
  language   text not null default 'nl' check (language in ('nl', 'en')),
  created_at timestamptz not null
);
comment on table person is 'Somebody who can sign in, in whichever co-operatives. Members without e-mail have none.';
create unique index person_by_email on person (email) where email is not null;
call protect('person');

create table role_assignment (
  cooperative_id uuid not null,
  person_id      uuid not null references person,
  role           text not null check (role in ('member', 'administrator', 'coach', 'board', 'auditor', 'case-manager')),
  since          timestamptz not null,
  until          timestamptz,
  primary key (cooperative_id, person_id, role, since),
  check (until is null or until >= since)
);
comment on table role_assignment is 'Who is what in which co-operative, from when until when. A role is ended, not deleted.';
create unique index role_assignment_current on role_assignment (cooperative_id, person_id, role) where until is null;
create index role_assignment_by_person on role_assignment (person_id) where until is null;
call protect('role_assignment');

create table installation_operator (
  person_id uuid primary key references person,
  since     timestamptz not null
);
comment on table installation_operator is 'Who keeps the installation running. Sees that things run, not what is in them.';
call protect('installation_operator');

-- Whether the one who asks holds one of these roles now, in the co-operative asked about. Jobs and the operator's
-- command act for the co-operative itself.
create function asking_has_role(variadic roles text[]) returns boolean
  language plpgsql stable security definer set search_path = public as $$
begin
  return case asking_purpose()
    when 'job' then true
    when 'operator' then true
    when 'person' then exists (
      select from role_assignment
      where cooperative_id = asking_cooperative() and person_id = asking_person()
        and role = any (roles) and until is null)
    else false
  end;
end
$$;

-- Whether the one who asks belongs to the co-operative asked about in any role.
create function asking_belongs() returns boolean
  language plpgsql stable security definer set search_path = public as $$
begin
  return asking_purpose() in ('job', 'operator') or asking_purpose() = 'person' and exists (
    select from role_assignment
    where cooperative_id = asking_cooperative() and person_id = asking_person() and until is null);
end
$$;

create table sign_in_code (
  id           uuid primary key,
  email        text not null,
  code_hash    bytea not null,
  link_hash    bytea,
  asked_at     timestamptz not null,
  expires_at   timestamptz not null,
  wrong_tries  integer not null default 0,
  used_at      timestamptz
);
comment on table sign_in_code is
  'A six-digit code sent by mail, kept as a keyed hash: valid ten minutes, five tries, once. Also asked for addresses '
  'we do not know, so that the answer does not tell who is a member.';
create index sign_in_code_by_email on sign_in_code (email, asked_at desc);
create unique index sign_in_code_by_link on sign_in_code (link_hash) where link_hash is not null;
call protect('sign_in_code');

create table sign_in_card (
  id             uuid primary key,
  cooperative_id uuid not null,
  person_id      uuid not null references person,
  code_hash      bytea not null unique,
  printed_by     uuid not null references person,
  printed_at     timestamptz not null,
  expires_at     timestamptz not null,
  used_at        timestamptz,
  withdrawn_at   timestamptz
);
comment on table sign_in_card is 'A printed card with a code that signs in once, for people without e-mail.';
call protect('sign_in_card');

create table passkey (
  credential_id text primary key,
  person_id     uuid not null references person,
  public_key    bytea not null,
  sign_count    bigint not null,
  transports    text[] not null default '{}',
  label         text not null check (length(label) between 1 and 80),
  created_at    timestamptz not null,
  last_used_at  timestamptz
);
comment on table passkey is 'A WebAuthn credential of a person.';
create index passkey_by_person on passkey (person_id);
call protect('passkey');

create table passkey_challenge (
  challenge  text primary key,
  person_id  uuid references person,
  expires_at timestamptz not null
);
comment on table passkey_challenge is 'What a passkey must sign; used once, valid five minutes.';
call protect('passkey_challenge');

create table second_factor (
  person_id    uuid primary key references person,
  secret       text not null,
  confirmed_at timestamptz,
  last_step    integer
);
comment on table second_factor is
  'The shared secret of the authenticator app (TOTP, RFC 6238), encrypted with the installation''s key. last_step: the '
  'time step used last, so that a code works once.';
call protect('second_factor');

create table recovery_code (
  person_id uuid not null references person,
  code_hash bytea not null,
  used_at   timestamptz,
  primary key (person_id, code_hash)
);
comment on table recovery_code is 'Ten codes on paper for when the authenticator app is lost; each works once.';
call protect('recovery_code');

create table session (
  token_hash       bytea primary key,
  id               uuid not null unique,
  person_id        uuid not null references person,
  started_at       timestamptz not null,
  last_seen_at     timestamptz not null,
  expires_at       timestamptz not null,
  ended_at         timestamptz,
  shared_device    boolean not null,
  way_in           text not null check (way_in in ('code', 'passkey', 'card', 'link', 'demo')),
  second_factor_at timestamptz,
  device           text not null
);
comment on table session is
  'Somebody signed in on a device. Only the SHA-256 of the cookie is kept. On a shared device it ends after 15 idle minutes.';
create index session_by_person on session (person_id) where ended_at is null;
call protect('session');

create table sign_in_event (
  id        uuid primary key,
  person_id uuid references person,
  what      text not null check (what in (
    'signed-in', 'wrong-code', 'wrong-card', 'wrong-passkey', 'wrong-second-factor', 'second-factor-shown',
    'signed-out', 'signed-out-everywhere', 'passkey-added', 'passkey-removed', 'second-factor-set-up',
    'second-factor-removed', 'recovery-code-used', 'card-printed', 'card-withdrawn', 'link-made')),
  device    text not null,
  at        timestamptz not null
);
comment on table sign_in_event is
  'What happened around signing in, well or not, by whom as far as known. Never a code, a secret or a typed address.';
create index sign_in_event_by_person on sign_in_event (person_id, at desc);
create trigger sign_in_event_never_changes before update or delete on sign_in_event
  for each row execute function refuse_change();
call protect('sign_in_event');

create table rate_limit (
  key          text not null,
  window_start timestamptz not null,
  count        integer not null,
  primary key (key, window_start)
);
comment on table rate_limit is 'How often something was tried in a window of time; rows older than a day are removed.';
call protect('rate_limit');

create table read_log (
  cooperative_id uuid not null,
  id             uuid not null,
  person_id      uuid not null,
  route          text not null,
  subject_id     uuid,
  read_at        timestamptz not null,
  primary key (cooperative_id, id)
);
comment on table read_log is 'Who opened somebody else''s file, when. The person it is about can see it.';
create index read_log_by_subject on read_log (cooperative_id, subject_id, read_at desc);
call protect('read_log');

-- Whether somebody is a member of the co-operative asked about and nothing else anywhere: then its office may print
-- a card for them and look after their address. Anybody who is more could be signed in as, somewhere else, that way.
create function only_member_here(whom uuid) returns boolean
  language sql stable security definer set search_path = public as $$
  select exists (
      select from role_assignment
      where person_id = whom and cooperative_id = asking_cooperative() and role = 'member' and until is null)
    and not exists (
      select from role_assignment
      where person_id = whom and until is null and (cooperative_id <> asking_cooperative() or role <> 'member'))
    and not exists (select from installation_operator where person_id = whom)
$$;

-- The person with an e-mail address: one person can belong to several co-operatives, whose offices do not see each
-- other's people. Who asks knows the address already and gets nothing but the id.
create function person_with_email(address text) returns uuid
  language sql stable security definer set search_path = public as $$
  select id from person
  where email = address and (asking_purpose() in ('operator', 'sign-in') or asking_has_role('administrator', 'board'))
$$;

-- Who has the session with this token hash, and all that a request needs to know of them. In plpgsql, because it is asked
-- at every request and its plan is then kept with the connection: planning costs more than the answer.
create function visitor_of_session(hash bytea) returns table (
  id uuid, person_id uuid, name text, language text, last_seen_at timestamptz, expires_at timestamptz, ended_at timestamptz,
  shared_device boolean, second_factor_at timestamptz, operator boolean, memberships jsonb)
  language plpgsql stable security definer set search_path = public as $$
begin
  return query
    select s.id, s.person_id, p.name, p.language, s.last_seen_at, s.expires_at, s.ended_at, s.shared_device, s.second_factor_at,
      exists (select from installation_operator o where o.person_id = s.person_id),
      coalesce((
        select jsonb_agg(jsonb_build_object('cooperativeId', c.id, 'slug', c.slug, 'name', c.legal_name, 'roles', r.roles)
          order by c.legal_name)
        from (
          select a.cooperative_id, array_agg(a.role order by a.role) as roles from role_assignment a
          where a.person_id = s.person_id and a.until is null group by a.cooperative_id
        ) r
        join cooperative c on c.id = r.cooperative_id), '[]')
    from session s join person p on p.id = s.person_id
    where s.token_hash = hash and asking_purpose() = 'sign-in';
end
$$;

-- Under which ids the one who asks stands in files: as a person, and as a member of each co-operative.
-- In plpgsql because the members come in a later migration.
create function asking_subjects() returns setof uuid
  language plpgsql stable security definer set search_path = public as $$
begin
  return query select asking_person() where asking_purpose() in ('person', 'sign-in')
    union all
    select m.id from member m where m.person_id = asking_person() and asking_purpose() in ('person', 'sign-in');
end
$$;

-- Who opened the file of the one who asks: the newest hundred, in all co-operatives.
create function readings_of_my_file() returns table (cooperative text, reader text, route text, read_at timestamptz)
  language plpgsql stable security definer set search_path = public as $$
begin
  return query
    select c.legal_name, p.name, r.route, r.read_at
    from read_log r join person p on p.id = r.person_id join cooperative c on c.id = r.cooperative_id
    where r.subject_id in (select asking_subjects()) and r.person_id <> asking_person()
    order by r.read_at desc limit 100;
end
$$;

-- Sign-in happens before anybody is known, so that purpose sees these tables as long as it names no person; once it
-- does (the account page) it sees that person's rows. A person in a co-operative sees none of them.
grant select, insert, update on person, sign_in_code, sign_in_card, second_factor, recovery_code, session, rate_limit to gilde_app;
grant select, insert, update, delete on passkey, passkey_challenge to gilde_app;
grant delete on rate_limit, recovery_code, sign_in_code, second_factor to gilde_app;
grant select, insert, update on role_assignment, installation_operator to gilde_app;
grant select, insert on read_log, sign_in_event to gilde_app;

create function asking_to_sign_in(whom uuid) returns boolean language sql stable parallel safe
  as $$ select asking_purpose() = 'sign-in' and (asking_person() is null or asking_person() = whom) $$;

create policy sign_in on person using (asking_to_sign_in(id)) with check (asking_to_sign_in(id));
create policy operator on person using ((select asking_purpose()) = 'operator') with check ((select asking_purpose()) = 'operator');
create policy own on person using (id = (select asking_person()) and (select asking_purpose()) = 'person');
create policy colleagues on person for select using (
  id in (select r.person_id from role_assignment r where r.cooperative_id = (select asking_cooperative()))
  and (select asking_has_role('administrator', 'board', 'coach', 'auditor')));
create policy administrator_adds on person for insert with check ((select asking_has_role('administrator', 'board')));
create policy administrator_completes on person for update using (
  (select asking_has_role('administrator')) and only_member_here(id));

create policy sign_in on role_assignment for select using (asking_to_sign_in(person_id));
create policy operator on role_assignment using ((select asking_purpose()) = 'operator')
  with check ((select asking_purpose()) = 'operator');
create policy own on role_assignment for select using (person_id = (select asking_person()));
create policy colleagues on role_assignment for select using (
  cooperative_id = (select asking_cooperative())
  and (select asking_has_role('administrator', 'board', 'coach', 'auditor')));
-- Nobody changes what they are themselves; who keeps the money does not choose who watches over it.
create policy administrator_assigns on role_assignment for insert with check (
  cooperative_id = (select asking_cooperative()) and person_id <> (select asking_person())
  and ((select asking_has_role('board'))
    or (select asking_has_role('administrator')) and role in ('member', 'coach', 'case-manager')));
create policy administrator_ends on role_assignment for update using (
  cooperative_id = (select asking_cooperative()) and person_id <> (select asking_person())
  and ((select asking_has_role('board'))
    or (select asking_has_role('administrator')) and role in ('member', 'coach', 'case-manager')));

create policy sign_in on installation_operator for select using (
  (select asking_purpose()) = 'operator' or asking_to_sign_in(person_id));
create policy operator_adds on installation_operator for insert with check ((select asking_purpose()) = 'operator');

create policy sign_in on sign_in_code
  using ((select asking_purpose()) = 'operator' or (select asking_purpose()) = 'sign-in' and (select asking_person()) is null)
  with check ((select asking_purpose()) in ('sign-in', 'operator'));
create policy sign_in on sign_in_card using (asking_to_sign_in(person_id)) with check (asking_to_sign_in(person_id));
create policy administrator_prints on sign_in_card for insert with check (
  cooperative_id = (select asking_cooperative()) and (select asking_has_role('administrator', 'coach'))
  and only_member_here(person_id));
create policy administrator_sees on sign_in_card for select using (
  cooperative_id = (select asking_cooperative()) and (select asking_has_role('administrator', 'coach')));
create policy administrator_withdraws on sign_in_card for update using (
  cooperative_id = (select asking_cooperative()) and (select asking_has_role('administrator', 'coach')));
create policy sign_in on passkey using (asking_to_sign_in(person_id)) with check (asking_to_sign_in(person_id));
create policy sign_in on passkey_challenge using ((select asking_purpose()) = 'sign-in');
create policy sign_in on second_factor using (asking_to_sign_in(person_id)) with check (asking_to_sign_in(person_id));
create policy sign_in on recovery_code using (asking_to_sign_in(person_id)) with check (asking_to_sign_in(person_id));
create policy sign_in on session using (asking_to_sign_in(person_id)) with check (asking_to_sign_in(person_id));
create policy sign_in on rate_limit using ((select asking_purpose()) = 'sign-in');
create policy sign_in_reads on sign_in_event for select using (asking_to_sign_in(person_id));
create policy anybody_adds on sign_in_event for insert with check (
  (select asking_purpose()) in ('sign-in', 'operator')
  or (select asking_has_role('administrator', 'coach')) and person_id in (
    select r.person_id from role_assignment r where r.cooperative_id = (select asking_cooperative())));

create policy reader_writes on read_log for insert with check (
  cooperative_id = (select asking_cooperative()) and person_id = (select asking_person()));
create policy subject_reads on read_log for select using (
  cooperative_id = (select asking_cooperative()) and (subject_id in (select asking_subjects())
    or (select asking_has_role('auditor'))));

-- The log of commands: written by whoever acts, read by those who answer for the co-operative, and by oneself.
grant select, insert, update (outcome) on command_log to gilde_app;
create policy actor_writes on command_log for insert with check (
  cooperative_id = coalesce((select asking_cooperative()), '00000000-0000-0000-0000-000000000000')
  and person_id is not distinct from (select asking_person()));
create policy actor_finishes on command_log for update using (
  cooperative_id = coalesce((select asking_cooperative()), '00000000-0000-0000-0000-000000000000')
  and person_id is not distinct from (select asking_person()) and outcome is null)
  with check (cooperative_id = coalesce((select asking_cooperative()), '00000000-0000-0000-0000-000000000000')
    and person_id is not distinct from (select asking_person()));
create policy actor_rereads on command_log for select using (
  cooperative_id = coalesce((select asking_cooperative()), '00000000-0000-0000-0000-000000000000')
  and (person_id is not distinct from (select asking_person()) or (select asking_has_role('administrator', 'auditor'))));

grant select, insert on file to gilde_app;
create policy whoever_belongs_stores on file for insert with check (
  cooperative_id = (select asking_cooperative()) and (select asking_belongs()));
create policy office_reads on file for select using (
  cooperative_id = (select asking_cooperative()) and (select asking_has_role('administrator', 'auditor')));
