-- The log of commands keeps a hash of what somebody filled in, so that the same form sent twice does its work once. A plain hash
-- of a choice out of five, or of an amount, is that choice to whoever tries them all: the administrator and the audit committee
-- could find what a member told of their household. Nobody reads it any more; who did something asks whether it was the same.
-- All other columns as before; `ctid` only says where a row lies.
revoke select on command_log from gilde_app;
grant select (cooperative_id, command_id, name, person_id, purpose, outcome, done_at, subject_id, link_hash, ctid)
  on command_log to gilde_app;
comment on column command_log.input_hash is
  'Of what was filled in: the guard against the same id with other input. Nobody reads it; is_input_of_command() compares.';

-- Whether a command that whoever asks carried out had this input. False too when it is somebody else''s, or not there.
create function is_input_of_command(of_command uuid, hash bytea) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (
    select from command_log l
    where l.cooperative_id = coalesce(asking_cooperative(), '00000000-0000-0000-0000-000000000000')
      and l.command_id = of_command and is_my_command(l.person_id, l.purpose, l.link_hash) and l.input_hash = hash);
end
$$;
