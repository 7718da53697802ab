-- The log of commands keeps a hash of what somebody filled in, so that the same form sent twice does its work once. A plain hash
-- of a choice out of five, or of an amount, is that choice to whoever tries them all: the administrator and the audit committee
-- could find what a member told of their household. Nobody reads it any more; who did something asks whether it was the same.
-- All other columns as before; `ctid` only says where a row lies.
revoke select on command_log from gilde_app;
grant select (cooperative_id, command_id, name, person_id, purpose, outcome, done_at, subject_id, link_hash, ctid)
  on command_log to gilde_app;
comment on column command_log.input_hash is
  'Of what was filled in: the guard against the same id with other input. Nobody reads it; is_input_of_command() compares.';

-- Whether a command that whoever asks carried out had this input. False too when it is somebody else's, or not there.
create function is_input_of_command(of_command uuid, hash bytea) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (
    select from command_log l
    where l.cooperative_id = coalesce(asking_cooperative(), '00000000-0000-0000-0000-000000000000')
      and l.command_id = of_command and is_my_command(l.person_id, l.purpose, l.link_hash) and l.input_hash = hash);
end
$$;

-- To whom a mail goes that a message waits: never what it says. Of the case managers only who can read it, as 038 has it: who left and
-- came back reads nothing by an old consent, so they are not told either.
create or replace function client_message_readers(of_message uuid)
  returns table (person_id uuid, email text, language text, to_member boolean)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if asking_purpose() <> 'job' then
    raise exception 'only a job mails' using errcode = 'insufficient_privilege';
  end if;
  return query
    select p.id, p.email, p.language, not m.from_member
    from client_message m
    join member c on c.cooperative_id = m.cooperative_id and c.id = m.member_id
    join person p on not m.from_member and p.id = c.person_id or m.from_member and p.id in (
      select mp.person_id from municipality_person mp
      join consent k on k.cooperative_id = mp.cooperative_id and k.person_id = mp.person_id
        and k.member_id = m.member_id and k.purpose = 'case-manager' and k.revoked_at is null and mp.since <= k.given_at
        and (k.until is null or k.until >= (now() at time zone 'Europe/Amsterdam')::date)
      join role_assignment r on r.cooperative_id = mp.cooperative_id and r.person_id = mp.person_id
        and r.role = 'case-manager' and r.until is null
      where mp.cooperative_id = m.cooperative_id and mp.municipality_id = m.municipality_id and mp.until is null)
    where m.cooperative_id = asking_cooperative() and m.id = of_message and p.email is not null;
end
$$;
