-- A printed card with a code that signs in once, for people without e-mail.
create table sign_in_card (
  id uuid not null,
  cooperative_id uuid not null,
  person_id uuid not null,
  code_hash bytea not null,
  printed_by uuid not null,
  printed_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone,
  withdrawn_at timestamp with time zone,
  constraint sign_in_card_pkey PRIMARY KEY (id),
  constraint sign_in_card_code_hash_key UNIQUE (code_hash),
  constraint sign_in_card_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint sign_in_card_printed_by_fkey FOREIGN KEY (printed_by) REFERENCES person(id)
);

create unique index sign_in_card_one_a_moment on sign_in_card (person_id, printed_at);

create trigger sign_in_card_is_honest BEFORE INSERT OR UPDATE ON sign_in_card FOR EACH ROW
    EXECUTE FUNCTION keep_card_honest();
create constraint trigger sign_in_card_leaves_trace AFTER INSERT ON sign_in_card DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION note_hand_on_access();
create trigger sign_in_card_of_member BEFORE UPDATE ON sign_in_card FOR EACH ROW WHEN (old.used_at IS NULL
    AND new.used_at IS NOT NULL) EXECUTE FUNCTION refuse_card_of_more();

create policy administrator_or_coach_prints on sign_in_card for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND only_member_here(person_id)
      AND ((select asking_has_role(VARIADIC ARRAY['administrator']))
      OR (select asking_has_role(VARIADIC ARRAY['coach'])) AND NOT (EXISTS ( SELECT
   FROM person p
  WHERE p.id = sign_in_card.person_id AND p.email IS NOT NULL))));
create policy administrator_or_coach_sees on sign_in_card for select to public
  using (cooperative_id = ((select asking_cooperative()))
      AND (select asking_has_role(VARIADIC ARRAY['administrator', 'coach'])));
create policy administrator_or_coach_withdraws on sign_in_card for update to public
  using (cooperative_id = ((select asking_cooperative()))
      AND (select asking_has_role(VARIADIC ARRAY['administrator', 'coach'])));
create policy own_name_insert on sign_in_card as restrictive for insert to gilde_app
  with check (((select asking_purpose())) <> 'person' OR printed_by IS NULL
      OR printed_by = ((select asking_person())));
create policy owner_sees_all on sign_in_card for all to gilde_owner
  using (true)
  with check (true);
create policy sign_in on sign_in_card for all to public
  using (asking_to_sign_in(person_id))
  with check (asking_to_sign_in(person_id));

grant insert, select, update on sign_in_card to gilde_app;
