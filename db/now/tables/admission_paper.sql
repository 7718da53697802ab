-- Votes on paper about who applies: how often each answer was given on voted_on, entered by one and confirmed by
-- another. Whose they are stands in admission_ballot, by paper_id, without what they said. Read until the vote is
-- counted.
create table admission_paper (
  cooperative_id uuid not null,
  application_id uuid not null,
  id uuid not null,
  voted_on date not null,
  yes integer not null,
  no integer not null,
  abstain integer not null,
  entered_by uuid not null,
  entered_at timestamp with time zone not null,
  confirmed_by uuid,
  confirmed_at timestamp with time zone,
  constraint admission_paper_pkey PRIMARY KEY (cooperative_id, application_id, id),
  constraint admission_paper_confirmed_by_fkey FOREIGN KEY (confirmed_by) REFERENCES person(id),
  constraint admission_paper_cooperative_id_application_id_fkey FOREIGN KEY (cooperative_id, application_id)
      REFERENCES admission_vote(cooperative_id, application_id) ON DELETE CASCADE,
  constraint admission_paper_entered_by_fkey FOREIGN KEY (entered_by) REFERENCES person(id),
  constraint admission_paper_abstain_check CHECK (abstain >= 0),
  constraint admission_paper_by_two CHECK (confirmed_by <> entered_by),
  constraint admission_paper_confirmed CHECK ((confirmed_by IS NULL) = (confirmed_at IS NULL)),
  constraint admission_paper_no_check CHECK (no >= 0),
  constraint admission_paper_yes_check CHECK (yes >= 0)
);

create trigger admission_paper_is_of_two BEFORE UPDATE ON admission_paper FOR EACH ROW
    EXECUTE FUNCTION keep_paper_of_two();
create constraint trigger paper_is_of_its_voters AFTER INSERT ON admission_paper DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION keep_paper_votes();
create constraint trigger papers_come_together AFTER INSERT ON admission_paper DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION keep_papers_together();

create policy board_confirms on admission_paper for update to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['board']))
      AND confirmed_by IS NULL)
  with check (cooperative_id = ((select asking_cooperative())) AND confirmed_by = ((select asking_person())));
create policy board_reads_what_waits on admission_paper for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['board']))
      AND (confirmed_by IS NULL OR confirmed_by = ((select asking_person()))) AND (EXISTS ( SELECT
   FROM admission_vote v
  WHERE v.cooperative_id = admission_paper.cooperative_id AND v.application_id = admission_paper.application_id
      AND v.counted_on IS NULL)));
create policy board_says_no on admission_paper for delete to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['board']))
      AND confirmed_by IS NULL);
create policy coach_or_administrator_confirms on admission_paper for update to public
  using (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['coach', 'administrator'])) AND confirmed_by IS NULL)
  with check (cooperative_id = ((select asking_cooperative())) AND confirmed_by = ((select asking_person())));
create policy coach_or_administrator_enters on admission_paper for insert to public
  with check (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['coach', 'administrator'])) AND entered_by = ((select asking_person()))
      AND confirmed_by IS NULL AND (EXISTS ( SELECT
   FROM admission_vote v
  WHERE v.cooperative_id = admission_paper.cooperative_id AND v.application_id = admission_paper.application_id
      AND v.counted_on IS NULL)));
create policy coach_or_administrator_reads_until_counted on admission_paper for select to public
  using (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['coach', 'administrator'])) AND (EXISTS ( SELECT
   FROM admission_vote v
  WHERE v.cooperative_id = admission_paper.cooperative_id AND v.application_id = admission_paper.application_id
      AND v.counted_on IS NULL)));
create policy coach_or_administrator_says_no on admission_paper for delete to public
  using (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['coach', 'administrator'])) AND confirmed_by IS NULL);
create policy owner_sees_all on admission_paper for all to gilde_owner
  using (true)
  with check (true);

grant delete, insert, select on admission_paper to gilde_app;
grant update (confirmed_by, confirmed_at) on admission_paper to gilde_app;
