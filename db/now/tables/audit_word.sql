-- What was said of an entry of the sample: it is right, or a question, by the audit committee; an answer by the
-- administrator. The last word says how it stands; none is changed.
create table audit_word (
  cooperative_id uuid not null,
  id uuid not null,
  audit_id uuid not null,
  entry_id uuid not null,
  place integer not null,
  kind text not null,
  words text not null,
  said_at timestamp with time zone not null,
  said_by uuid not null,
  constraint audit_word_pkey PRIMARY KEY (cooperative_id, id),
  constraint audit_word_cooperative_id_audit_id_entry_id_place_key UNIQUE (cooperative_id, audit_id, entry_id, place),
  constraint audit_word_cooperative_id_audit_id_entry_id_fkey FOREIGN KEY (cooperative_id, audit_id, entry_id)
      REFERENCES audit_entry(cooperative_id, audit_id, entry_id),
  constraint audit_word_said_by_fkey FOREIGN KEY (said_by) REFERENCES person(id),
  constraint audit_word_check CHECK (length(words) <= 1000 AND (kind = 'right' OR length(words) > 0)),
  constraint audit_word_kind_check CHECK (kind = ANY (ARRAY['right', 'question', 'answer'])),
  constraint audit_word_place_check CHECK (place > 0)
);

create trigger audit_word_never_changes BEFORE DELETE OR UPDATE ON audit_word FOR EACH ROW
    EXECUTE FUNCTION refuse_change();

create policy administrator_answers on audit_word for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND kind = 'answer'
      AND (select asking_holds(VARIADIC ARRAY['administrator'])) AND said_by = ((select asking_person())));
create policy administrator_or_auditor_or_board_reads on audit_word for select to public
  using (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['administrator', 'auditor', 'board'])));
create policy committee_says on audit_word for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND kind <> 'answer' AND may_audit_this(audit_id)
      AND said_by = ((select asking_person())));
create policy owner_sees_all on audit_word for all to gilde_owner
  using (true)
  with check (true);

grant insert, select on audit_word to gilde_app;
