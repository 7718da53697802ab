-- A letter by which a member was told of a version of a scheme, as it was given or sent on the day sent_on, with its
-- SHA-256. Never changes: who was told, was told.
create table scheme_notice (
  cooperative_id uuid not null,
  id uuid not null,
  member_id uuid not null,
  scheme_version_id uuid not null,
  sent_on date not null,
  sha256 bytea not null,
  letter bytea not null,
  kept_by uuid not null,
  kept_at timestamp with time zone not null,
  constraint scheme_notice_pkey PRIMARY KEY (cooperative_id, id),
  constraint scheme_notice_cooperative_id_member_id_scheme_version_id_key UNIQUE (cooperative_id,
      member_id, scheme_version_id),
  constraint scheme_notice_cooperative_id_fkey FOREIGN KEY (cooperative_id) REFERENCES cooperative(id),
  constraint scheme_notice_cooperative_id_member_id_fkey FOREIGN KEY (cooperative_id, member_id)
      REFERENCES member(cooperative_id, id),
  constraint scheme_notice_cooperative_id_scheme_version_id_fkey FOREIGN KEY (cooperative_id, scheme_version_id)
      REFERENCES scheme_version(cooperative_id, id),
  constraint scheme_notice_kept_by_fkey FOREIGN KEY (kept_by) REFERENCES person(id),
  constraint scheme_notice_is_its_hash CHECK (sha256 = sha256(letter)),
  constraint scheme_notice_letter_check CHECK (length(letter) >= 1 AND length(letter) <= 10485760)
);

create trigger scheme_notice_never_changes BEFORE DELETE OR UPDATE ON scheme_notice FOR EACH ROW
    EXECUTE FUNCTION refuse_change();

create policy board_or_administrator_reads on scheme_notice for select to public
  using (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['board', 'administrator'])));
create policy own on scheme_notice for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members())));
create policy own_hand_insert on scheme_notice as restrictive for insert to gilde_app
  with check (((select asking_doer())) IS NULL);
create policy owner_sees_all on scheme_notice for all to gilde_owner
  using (true)
  with check (true);
create policy party_tells on scheme_notice for insert to public
  with check (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['board', 'administrator'])) AND kept_by = ((select asking_person()))
      AND NOT (member_id IN (select asking_members())));

grant insert, select on scheme_notice to gilde_app;
