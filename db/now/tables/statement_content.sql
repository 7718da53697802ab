-- What a confirmed statement says, as it was read by the member: never changed, whatever becomes of invoices, hours,
-- policy or law.
create table statement_content (
  cooperative_id uuid not null,
  statement_id uuid not null,
  member_id uuid not null,
  -- JSON, kept as text: to the byte what was hashed and what lies in the PDF.
  figures text not null,
  figures_sha256 bytea not null,
  remark text not null default '',
  -- What the member said of hours that were not written down: that they did not work, or that they no longer know.
  -- Null: not asked, or confirmed before this was kept.
  hours_said text,
  constraint statement_content_pkey PRIMARY KEY (cooperative_id, statement_id),
  constraint statement_content_cooperative_id_statement_id_member_id_fkey FOREIGN KEY (cooperative_id, statement_id,
      member_id) REFERENCES statement(cooperative_id, id, member_id),
  constraint statement_content_check CHECK (figures_sha256 = sha256(convert_to(figures, 'UTF8'::name))),
  constraint statement_content_hours_said_check CHECK (hours_said = ANY (ARRAY['no-work', 'forgotten'])),
  constraint statement_content_remark_check CHECK (length(remark) <= 2000),
  constraint statement_content_work_is_work CHECK (hours_said IS DISTINCT FROM 'no-work'
      OR COALESCE((figures::jsonb #>> '{income,net}'[])::bigint, 0::bigint) <= 0)
);

create constraint trigger statement_content_has_confirmation
    AFTER INSERT ON statement_content DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
    EXECUTE FUNCTION check_confirmed_whole();
create trigger statement_content_is_confirmed BEFORE INSERT ON statement_content FOR EACH ROW
    EXECUTE FUNCTION keep_content_with_confirming();
create trigger statement_content_never_changes BEFORE DELETE OR UPDATE ON statement_content FOR EACH ROW
    EXECUTE FUNCTION refuse_change();

create policy in_own_hands_all on statement_content as restrictive for all to gilde_app
  using (false OR (select in_own_hands()));
create policy job_prints on statement_content for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_as(VARIADIC ARRAY['job'])));
create policy own on statement_content for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members())));
create policy own_is_confirmed on statement_content for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members())));
create policy owner_sees_all on statement_content for all to gilde_owner
  using (true)
  with check (true);
create policy shared on statement_content for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select shared_with_me('statements'))));
create policy who_left_confirms on statement_content for insert to public
  with check (cooperative_id = ((select asking_cooperative()))
      AND (statement_id IN (select statements_of_who_left())));

grant insert, select on statement_content to gilde_app;
