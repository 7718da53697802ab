-- The PDF of a confirmed statement: made once, kept with its hash in file.
create table statement_document (
  cooperative_id uuid not null,
  statement_id uuid not null,
  member_id uuid not null,
  file_id uuid not null,
  made_at timestamp with time zone not null,
  constraint statement_document_pkey PRIMARY KEY (cooperative_id, statement_id),
  constraint statement_document_cooperative_id_file_id_fkey FOREIGN KEY (cooperative_id, file_id)
      REFERENCES file(cooperative_id, id),
  constraint statement_document_cooperative_id_statement_id_member_id_fkey FOREIGN KEY (cooperative_id, statement_id,
      member_id) REFERENCES statement(cooperative_id, id, member_id)
);

create index statement_document_by_file on statement_document (cooperative_id, file_id);

create trigger statement_document_never_changes BEFORE DELETE OR UPDATE ON statement_document FOR EACH ROW
    EXECUTE FUNCTION refuse_change();

create policy in_own_hands_all on statement_document as restrictive for all to gilde_app
  using (false OR (select in_own_hands()));
create policy job_keeps on statement_document for all to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_as(VARIADIC ARRAY['job'])));
create policy office_posts on statement_document for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['administrator']))
      AND (EXISTS ( SELECT
   FROM statement s
  WHERE s.cooperative_id = statement_document.cooperative_id AND s.id = statement_document.statement_id
      AND (s.delivery = 'print' OR (EXISTS ( SELECT
           FROM statement_event e
             JOIN municipality g ON g.cooperative_id = e.cooperative_id AND g.id = s.municipality_id
                 AND g.address = e.text
          WHERE e.cooperative_id = s.cooperative_id AND e.statement_id = s.id AND e.kind = 'post-asked'))))));
create policy own on statement_document for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members())));
create policy owner_sees_all on statement_document for all to gilde_owner
  using (true)
  with check (true);
create policy shared on statement_document for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select shared_with_me('statements'))));

grant insert, select on statement_document to gilde_app;
