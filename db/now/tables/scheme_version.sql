-- One version of a scheme. A decided version never changes: another decision is another version (BW 2:59: members get
-- notice).
create table scheme_version (
  cooperative_id uuid not null,
  id uuid not null,
  scheme_id uuid not null,
  version integer not null,
  state text not null,
  from_day date,
  rules jsonb not null,
  drafted_by uuid not null,
  drafted_at timestamp with time zone not null,
  decided_by uuid,
  decided_at timestamp with time zone,
  notice_sent_on date,
  reason text not null default '',
  constraint scheme_version_pkey PRIMARY KEY (cooperative_id, id),
  constraint scheme_version_cooperative_id_scheme_id_version_key UNIQUE (cooperative_id, scheme_id, version),
  constraint scheme_version_cooperative_id_scheme_id_fkey FOREIGN KEY (cooperative_id, scheme_id)
      REFERENCES scheme(cooperative_id, id),
  constraint scheme_version_check CHECK ((state = 'decided') = (from_day IS NOT NULL AND decided_by IS NOT NULL
      AND decided_at IS NOT NULL)),
  constraint scheme_version_reason_check CHECK (length(reason) <= 2000),
  constraint scheme_version_state_check CHECK (state = ANY (ARRAY['draft', 'decided'])),
  constraint scheme_version_version_check CHECK (version >= 1)
);

create unique index scheme_version_from on scheme_version (cooperative_id, scheme_id, from_day)
    WHERE (state = 'decided');

create trigger scheme_version_decided_stays BEFORE DELETE OR UPDATE ON scheme_version FOR EACH ROW
    EXECUTE FUNCTION refuse_change_of_decided();
create trigger scheme_version_of_two BEFORE INSERT OR UPDATE ON scheme_version FOR EACH ROW
    EXECUTE FUNCTION keep_scheme_of_two();

create policy board_drafts on scheme_version for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND (select asking_has_role(VARIADIC ARRAY['board'])));
create policy board_drops on scheme_version for delete to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_has_role(VARIADIC ARRAY['board']))
      AND state = 'draft');
create policy board_edits on scheme_version for update to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_has_role(VARIADIC ARRAY['board'])));
create policy decided_is_open on scheme_version for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_belongs()) AND (state = 'decided'
      OR (select asking_has_role(VARIADIC ARRAY['board', 'administrator', 'auditor']))));
create policy own_name_insert on scheme_version as restrictive for insert to gilde_app
  with check (((select asking_purpose())) <> 'person' OR (drafted_by IS NULL
      OR drafted_by = ((select asking_person()))) AND (decided_by IS NULL
      OR decided_by = ((select asking_person()))));
create policy owner_sees_all on scheme_version for all to gilde_owner
  using (true)
  with check (true);

grant delete, insert, select, update on scheme_version to gilde_app;
