-- A letter that comes after its step was written down is added to it, by whom and when; never another in its place. And who applies
-- corrects how to reach them, as who guides them does.

alter table application_letter
  add column added_by uuid references person,
  add column added_at timestamptz;
update application_letter l set added_by = s.taken_by, added_at = s.taken_at
from application_step s
where s.cooperative_id = l.cooperative_id and s.application_id = l.application_id and s.id = l.step_id;
alter table application_letter
  alter column added_by set not null,
  alter column added_at set not null;
comment on column application_letter.added_by is 'Who put it with the step, at added_at: with the step, or later.';
drop policy coach_or_administrator_adds on application_letter;
call allow('application_letter', 'coach_or_administrator_adds', 'insert',
  '(select asking_holds(''coach'', ''administrator'')) and added_by = (select asking_person())');

alter table application_contact add column revision integer not null default 1;
comment on column application_contact.revision is 'Goes up by one each time it is corrected: of two who correct it at once, the second looks again.';
grant update (revision) on application_contact to gilde_app;
create policy link_corrects on application_contact for update using (
  (cooperative_id, application_id) in (select s.cooperative_id, s.subject_id from asking_link_subject('application') s)
  and exists (select from application a where a.cooperative_id = application_contact.cooperative_id
    and a.id = application_contact.application_id and a.ended_on is null));

-- Who applies corrects how to reach them. What they said of their benefit decides which way the road goes: that is talked about.
create function keep_application_contact() returns trigger
language plpgsql set search_path = public, pg_temp as $$
begin
  if new.revision <> old.revision + 1 then
    raise exception 'how to reach who applies is corrected as it was seen' using errcode = 'restrict_violation';
  end if;
  if asking_purpose() = 'link' and (new.benefit, new.municipality) is distinct from (old.benefit, old.municipality) then
    raise exception 'by a link only how to reach somebody is corrected' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger application_contact_is_kept before update on application_contact
  for each row execute function keep_application_contact();

-- A mail that went to a wrong address holds the link: once the address is corrected, that link opens nothing any more.
create function renew_application_link(of_application uuid, new_token text) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not asking_holds('coach', 'administrator') then
    raise exception 'a link is renewed by who guides the application' using errcode = 'insufficient_privilege';
  end if;
  update link set token = new_token where cooperative_id = asking_cooperative() and application_id = of_application;
end
$$;
revoke all on function renew_application_link(uuid, text) from public;
grant execute on function renew_application_link(uuid, text) to gilde_app;
