-- When all integrity rules were checked, how long that took, and what was found: an array of check (its file in
-- db/checks) and finding (in words, amounts in cents). An empty array: all is well.
create table night_check (
  cooperative_id uuid not null,
  ran_at timestamp with time zone not null,
  took_ms integer not null,
  findings jsonb not null,
  constraint night_check_pkey PRIMARY KEY (cooperative_id, ran_at),
  constraint night_check_cooperative_id_fkey FOREIGN KEY (cooperative_id) REFERENCES cooperative(id),
  constraint night_check_findings_check CHECK (jsonb_typeof(findings) = 'array'),
  constraint night_check_took_ms_check CHECK (took_ms >= 0)
);

create trigger night_check_never_changes BEFORE DELETE OR UPDATE ON night_check FOR EACH ROW
    EXECUTE FUNCTION refuse_change();

create policy administrator_or_auditor_or_board_reads on night_check for select to public
  using (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['administrator', 'auditor', 'board'])));
create policy job_keeps on night_check for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND ((select asking_purpose())) = 'job');
create policy owner_sees_all on night_check for all to gilde_owner
  using (true)
  with check (true);

grant insert, select on night_check to gilde_app;
