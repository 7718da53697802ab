-- Who is what in which co-operative, from when until when. A role is ended, not deleted.
create table role_assignment (
  cooperative_id uuid not null,
  person_id uuid not null,
  role text not null,
  since timestamp with time zone not null,
  until timestamp with time zone,
  constraint role_assignment_pkey PRIMARY KEY (cooperative_id, person_id, role, since),
  constraint role_assignment_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint role_assignment_check CHECK (until IS NULL OR until >= since),
  constraint role_assignment_role_check
      CHECK (role = ANY (ARRAY['member', 'administrator', 'treasurer', 'coach', 'board', 'auditor', 'case-manager']))
);

create index role_assignment_by_person on role_assignment (person_id) WHERE (until IS NULL);
create unique index role_assignment_current on role_assignment (cooperative_id, person_id, role)
    WHERE (until IS NULL);

create trigger role_begins_access_anew AFTER INSERT OR UPDATE OF until ON role_assignment FOR EACH ROW
    EXECUTE FUNCTION access_of_who_becomes_more();
create constraint trigger role_leaves_no_talks AFTER UPDATE OF until ON role_assignment DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW WHEN (new.role = 'coach' AND old.until IS NULL AND new.until IS NOT NULL)
    EXECUTE FUNCTION keep_talks_with_coaches();
create trigger role_takes_on_behalf_along AFTER UPDATE OF until ON role_assignment FOR EACH ROW
    WHEN (old.until IS NULL AND new.until IS NOT NULL) EXECUTE FUNCTION end_on_behalf_with_role();

create policy administrator_or_board_assigns on role_assignment for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND person_id <> ((select asking_person()))
      AND ((select asking_has_role(VARIADIC ARRAY['board']))
      OR (select asking_has_role(VARIADIC ARRAY['administrator']))
      AND (role = ANY (ARRAY['member', 'coach', 'case-manager']))));
create policy administrator_or_board_ends on role_assignment for update to public
  using (cooperative_id = ((select asking_cooperative())) AND person_id <> ((select asking_person()))
      AND ((select asking_has_role(VARIADIC ARRAY['board']))
      OR (select asking_has_role(VARIADIC ARRAY['administrator']))
      AND (role = ANY (ARRAY['member', 'coach', 'case-manager']))));
create policy colleagues on role_assignment for select to public
  using (cooperative_id = ((select asking_cooperative()))
      AND (select asking_has_role(VARIADIC ARRAY['administrator', 'board', 'coach', 'auditor'])));
create policy operator on role_assignment for all to public
  using (((select asking_purpose())) = 'operator')
  with check (((select asking_purpose())) = 'operator');
create policy own on role_assignment for select to public
  using (person_id = ((select asking_person())));
create policy owner_sees_all on role_assignment for all to gilde_owner
  using (true)
  with check (true);
create policy sign_in on role_assignment for select to public
  using (asking_to_sign_in(person_id));

grant insert, select, update on role_assignment to gilde_app;
