-- What happened around signing in, well or not, by whom as far as known. Never a code, a secret or a typed address.
create table sign_in_event (
  id uuid not null,
  person_id uuid,
  what text not null,
  device text not null,
  at timestamp with time zone not null,
  -- Who of the office did it, when it was not the person themselves.
  by_person uuid,
  -- The order in which things were noted: a confirmation is of what was noted before it.
  "position" bigint not null generated always as identity,
  constraint sign_in_event_pkey PRIMARY KEY (id),
  constraint sign_in_event_by_person_fkey FOREIGN KEY (by_person) REFERENCES person(id),
  constraint sign_in_event_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint sign_in_event_what_check
      CHECK (what = ANY (ARRAY['signed-in', 'wrong-code', 'wrong-card', 'wrong-passkey', 'wrong-second-factor', 'second-factor-shown', 'signed-out', 'signed-out-everywhere', 'passkey-added', 'passkey-removed', 'second-factor-set-up', 'second-factor-removed', 'recovery-code-used', 'card-printed', 'card-withdrawn', 'link-made', 'email-changed', 'person-entered', 'access-confirmed', 'access-begun-anew']))
);

create index sign_in_event_by_person on sign_in_event (person_id, at DESC);

create trigger sign_in_event_never_changes BEFORE DELETE OR UPDATE ON sign_in_event FOR EACH ROW
    EXECUTE FUNCTION refuse_change();

create policy office_adds on sign_in_event for insert to public
  with check (by_person = ((select asking_person())) AND person_id <> ((select asking_person()))
      AND ((what = ANY (ARRAY['card-printed', 'card-withdrawn', 'email-changed']))
      AND (select asking_holds(VARIADIC ARRAY['administrator', 'coach'])) OR what = 'access-confirmed'
      AND (select asking_holds(VARIADIC ARRAY['administrator', 'board']))
      AND NOT (select my_access_is_open(at_now()))) AND (person_id IN ( SELECT r.person_id
   FROM role_assignment r
  WHERE r.cooperative_id = ((select asking_cooperative())))));
create policy owner_sees_all on sign_in_event for all to gilde_owner
  using (true)
  with check (true);
create policy sign_in_adds on sign_in_event for insert to public
  with check (by_person IS NULL AND (((select asking_purpose())) = 'operator'
      OR ((select asking_purpose())) = 'sign-in'
      AND (what <> ALL (ARRAY['access-confirmed', 'card-printed', 'email-changed', 'person-entered']))));
create policy sign_in_reads on sign_in_event for select to public
  using (asking_to_sign_in(person_id));

grant insert, select on sign_in_event to gilde_app;
