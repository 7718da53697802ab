-- Each command that was carried out, once: guard against doing it twice, and the record of who did what when.
-- Commands of the installation itself stand under the all-zero co-operative. Holds ids and hashes, no texts.
create table command_log (
  cooperative_id uuid not null,
  command_id uuid not null,
  name text not null,
  person_id uuid,
  purpose text not null,
  -- Of what was filled in: the guard against the same id with other input. Nobody reads it; is_input_of_command()
  -- compares.
  input_hash bytea not null,
  outcome jsonb,
  done_at timestamp with time zone not null,
  -- What or whom it was about: a member, an invoice, a customer, a scheme. Empty when it was the co-operative itself,
  -- one's own account, or more than one thing; and for what was done before this column was there.
  subject_id uuid,
  -- For what a customer did: the SHA-256 of the token of their link, who else they are.
  link_hash bytea default sha256(convert_to(asking_link(), 'UTF8'::name)),
  -- Whose hands did it, where somebody worked on behalf of person_id (on_behalf). Empty: their own.
  doer_id uuid,
  constraint command_log_pkey PRIMARY KEY (cooperative_id, command_id)
);

create index command_log_by_subject on command_log (cooperative_id, subject_id, done_at DESC)
    WHERE (subject_id IS NOT NULL);
create index command_log_by_time on command_log (cooperative_id, done_at DESC);

create trigger command_log_says_whose_hands BEFORE INSERT ON command_log FOR EACH ROW EXECUTE FUNCTION note_doer();

create policy actor_finishes on command_log for update to public
  using (cooperative_id = COALESCE((select asking_cooperative()), '00000000-0000-0000-0000-000000000000'::uuid)
      AND is_my_command(person_id, purpose, link_hash) AND outcome IS NULL)
  with check (cooperative_id = COALESCE((select asking_cooperative()), '00000000-0000-0000-0000-000000000000'::uuid)
      AND is_my_command(person_id, purpose, link_hash));
create policy actor_rereads on command_log for select to public
  using (cooperative_id = COALESCE((select asking_cooperative()), '00000000-0000-0000-0000-000000000000'::uuid)
      AND is_my_command(person_id, purpose, link_hash));
create policy actor_writes on command_log for insert to public
  with check (cooperative_id = COALESCE((select asking_cooperative()), '00000000-0000-0000-0000-000000000000'::uuid)
      AND is_my_command(person_id, purpose, link_hash));
create policy administrator_or_auditor_reads on command_log for select to public
  using (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['administrator', 'auditor'])));
create policy owner_sees_all on command_log for all to gilde_owner
  using (true)
  with check (true);

grant insert on command_log to gilde_app;
grant select (cooperative_id, command_id, name, person_id, purpose, outcome, done_at, subject_id, link_hash,
    doer_id) on command_log to gilde_app;
grant update (outcome, subject_id) on command_log to gilde_app;
