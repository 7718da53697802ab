-- A letter by which a member is told of a version of a scheme, as it was made on the day sent_on that stands on it,
-- with its SHA-256. It counts from given_on, the day on which somebody gave or sent it. Given, it never changes: who
-- was told, was told.
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
  -- The day on which it was given or sent, as given_by said afterwards; null: it lies here.
  given_on date,
  given_by uuid,
  given_at timestamp with time zone,
  constraint scheme_notice_pkey PRIMARY KEY (cooperative_id, id),
  constraint scheme_notice_cooperative_id_member_id_scheme_version_id_key UNIQUE (cooperative_id,
      member_id, scheme_version_id),
  constraint scheme_notice_cooperative_id_fkey FOREIGN KEY (cooperative_id) REFERENCES cooperative(id),
  constraint scheme_notice_cooperative_id_member_id_fkey FOREIGN KEY (cooperative_id, member_id)
      REFERENCES member(cooperative_id, id),
  constraint scheme_notice_cooperative_id_scheme_version_id_fkey FOREIGN KEY (cooperative_id, scheme_version_id)
      REFERENCES scheme_version(cooperative_id, id),
  constraint scheme_notice_given_by_fkey FOREIGN KEY (given_by) REFERENCES person(id),
  constraint scheme_notice_kept_by_fkey FOREIGN KEY (kept_by) REFERENCES person(id),
  constraint scheme_notice_given_once_made CHECK (given_on >= sent_on),
  constraint scheme_notice_is_its_hash CHECK (sha256 = sha256(letter)),
  constraint scheme_notice_letter_check CHECK (length(letter) >= 1 AND length(letter) <= 10485760),
  constraint scheme_notice_says_given CHECK (num_nulls(given_on, given_by, given_at) = ANY (ARRAY[0, 3]))
);

create trigger scheme_notice_is_kept BEFORE INSERT OR DELETE OR UPDATE ON scheme_notice FOR EACH ROW
    EXECUTE FUNCTION keep_scheme_notice();

create policy board_or_administrator_reads on scheme_notice for select to public
  using (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['board', 'administrator'])));
create policy own on scheme_notice for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members()))
      AND given_on IS NOT NULL);
create policy own_hand_delete on scheme_notice as restrictive for delete to gilde_app
  using (((select asking_doer())) IS NULL);
create policy own_hand_insert on scheme_notice as restrictive for insert to gilde_app
  with check (((select asking_doer())) IS NULL);
create policy own_hand_update on scheme_notice as restrictive for update to gilde_app
  using (((select asking_doer())) IS NULL);
create policy own_name_insert on scheme_notice as restrictive for insert to gilde_app
  with check (((select asking_purpose())) <> 'person' OR given_by IS NULL OR given_by = ((select asking_person())));
create policy owner_sees_all on scheme_notice for all to gilde_owner
  using (true)
  with check (true);
create policy party_says_given on scheme_notice for update to public
  using (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['board', 'administrator']))
      AND NOT (member_id IN (select asking_members())))
  with check (cooperative_id = ((select asking_cooperative())) AND given_by = ((select asking_person())));
create policy party_takes_back on scheme_notice for delete to public
  using (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['board', 'administrator']))
      AND NOT (member_id IN (select asking_members())));
create policy party_tells on scheme_notice for insert to public
  with check (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['board', 'administrator'])) AND kept_by = ((select asking_person()))
      AND NOT (member_id IN (select asking_members())));

grant delete, insert, select on scheme_notice to gilde_app;
grant update (given_on, given_by, given_at) on scheme_notice to gilde_app;
