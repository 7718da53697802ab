-- Somebody who can sign in, in whichever co-operatives. Members without e-mail have none.
create table person (
  id uuid not null,
  name text not null,
  email text,
  language text not null default 'nl',
  created_at timestamp with time zone not null,
  constraint person_pkey PRIMARY KEY (id),
  constraint person_email_check CHECK (email = lower(email) AND email ~~ '%_@_%'),
  constraint person_language_check CHECK (language = ANY (ARRAY['nl', 'en'])),
  constraint person_name_check CHECK (length(name) >= 1 AND length(name) <= 120)
);

create unique index person_by_email on person (email) WHERE (email IS NOT NULL);

create constraint trigger person_address_leaves_trace AFTER UPDATE ON person DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW WHEN (new.email IS DISTINCT FROM old.email) EXECUTE FUNCTION note_hand_on_access();
create trigger person_entered AFTER INSERT ON person FOR EACH ROW EXECUTE FUNCTION note_who_entered();

create policy administrator_completes on person for update to public
  using ((select asking_has_role(VARIADIC ARRAY['administrator'])) AND only_member_here(id));
create policy administrator_or_board_adds on person for insert to public
  with check ((select asking_has_role(VARIADIC ARRAY['administrator', 'board'])));
create policy colleagues on person for select to public
  using ((id IN ( SELECT r.person_id
   FROM role_assignment r
  WHERE r.cooperative_id = ((select asking_cooperative()))))
      AND (select asking_has_role(VARIADIC ARRAY['administrator', 'board', 'coach', 'auditor'])));
create policy former_member on person for select to public
  using (id = ((select asking_person())) AND (select asking_as_former_member()));
create policy operator on person for all to public
  using (((select asking_purpose())) = 'operator')
  with check (((select asking_purpose())) = 'operator');
create policy own on person for all to public
  using (id = ((select asking_person())) AND ((select asking_purpose())) = 'person');
create policy own_hand_insert on person as restrictive for insert to gilde_app
  with check (((select asking_doer())) IS NULL);
create policy own_hand_update on person as restrictive for update to gilde_app
  using (((select asking_doer())) IS NULL);
create policy owner_sees_all on person for all to gilde_owner
  using (true)
  with check (true);
create policy sign_in on person for all to public
  using (asking_to_sign_in(id))
  with check (asking_to_sign_in(id));
create policy treasurer_sees_who_pays on person for select to public
  using ((select asking_holds(VARIADIC ARRAY['treasurer'])) AND (EXISTS ( SELECT
   FROM payment_batch b
  WHERE b.cooperative_id = ((select asking_cooperative())) AND (person.id = b.made_by OR person.id = b.released_by
      OR person.id = b.handed_by OR person.id = b.withdrawn_by))));

grant insert, select, update on person to gilde_app;
