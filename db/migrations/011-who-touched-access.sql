-- Who changes how somebody signs in could sign in as them: that is kept with the event, the sessions of that person end,
-- and it counts when that same hand approves what they made.

alter table sign_in_event add column by_person uuid references person;
comment on column sign_in_event.by_person is 'Who of the office did it, when it was not the person themselves.';
alter table sign_in_event drop constraint sign_in_event_what_check;
alter table sign_in_event add constraint sign_in_event_what_check check (what in (
  'signed-in', 'wrong-code', 'wrong-card', 'wrong-passkey', 'wrong-second-factor', 'second-factor-shown',
  'signed-out', 'signed-out-everywhere', 'passkey-added', 'passkey-removed', 'second-factor-set-up',
  'second-factor-removed', 'recovery-code-used', 'card-printed', 'card-withdrawn', 'link-made', 'email-changed'));

-- Nobody signs an event with another's name.
drop policy anybody_adds on sign_in_event;
create policy anybody_adds on sign_in_event for insert with check (
  (by_person is null or by_person = (select asking_person()))
  and ((select asking_purpose()) in ('sign-in', 'operator')
    or (select asking_has_role('administrator', 'coach')) and person_id in (
      select r.person_id from role_assignment r where r.cooperative_id = (select asking_cooperative()))));

-- A coach helps who has no e-mail; for who has, a card would be a second door that they did not ask for.
drop policy administrator_prints on sign_in_card;
create policy administrator_prints on sign_in_card for insert with check (
  cooperative_id = (select asking_cooperative()) and only_member_here(person_id)
  and ((select asking_has_role('administrator'))
    or (select asking_has_role('coach')) and not exists (
      select from person p where p.id = person_id and p.email is not null)));

-- Ends the sessions of a member whose address the administrator changed. The office sees no session.
create function end_sessions_of(whom uuid, at timestamptz) returns void
  language sql volatile security definer set search_path = public as $$
  update session set ended_at = at
  where person_id = whom and ended_at is null and asking_has_role('administrator') and only_member_here(whom)
$$;

-- Whether the one who asks printed a card for somebody, or changed their address, since a moment.
create function i_touched_access_of(whom uuid, since timestamptz) returns boolean
  language sql stable security definer set search_path = public as $$
  select exists (
    select from sign_in_event
    where person_id = whom and by_person = asking_person() and at >= since and asking_purpose() = 'person'
      and what in ('card-printed', 'email-changed'))
$$;
