-- What a member said on somebody who applies: once, read by that member alone. ballots_cast() counts them.
create table admission_ballot (
  cooperative_id uuid not null,
  application_id uuid not null,
  member_id uuid not null,
  answer text,
  cast_at timestamp with time zone not null,
  -- Voted on paper: the answer is one of those counted there, and stands nowhere with the member.
  paper_id uuid,
  constraint admission_ballot_pkey PRIMARY KEY (cooperative_id, application_id, member_id),
  constraint admission_ballot_cooperative_id_application_id_fkey FOREIGN KEY (cooperative_id, application_id)
      REFERENCES admission_vote(cooperative_id, application_id) ON DELETE CASCADE,
  constraint admission_ballot_cooperative_id_application_id_paper_id_fkey FOREIGN KEY (cooperative_id, application_id,
      paper_id) REFERENCES admission_paper(cooperative_id, application_id, id) ON DELETE CASCADE,
  constraint admission_ballot_cooperative_id_member_id_fkey FOREIGN KEY (cooperative_id, member_id)
      REFERENCES member(cooperative_id, id),
  constraint admission_ballot_answer_check CHECK (answer = ANY (ARRAY['yes', 'no', 'abstain'])),
  constraint admission_ballot_by_one_way CHECK ((answer IS NULL) = (paper_id IS NOT NULL))
);

create index admission_ballot_by_member on admission_ballot (cooperative_id, member_id);
create index admission_ballot_by_paper on admission_ballot (cooperative_id, application_id, paper_id)
    WHERE (paper_id IS NOT NULL);

create trigger admission_ballot_is_of_a_voter BEFORE INSERT ON admission_ballot FOR EACH ROW
    EXECUTE FUNCTION keep_who_votes();
create constraint trigger paper_is_of_its_voters AFTER INSERT ON admission_ballot DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW WHEN (new.paper_id IS NOT NULL) EXECUTE FUNCTION keep_paper_votes();

create policy in_own_hands_insert on admission_ballot as restrictive for insert to gilde_app
  with check (false OR (select in_own_hands()));
create policy member_votes on admission_ballot for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['member']))
      AND (member_id IN (select asking_members())) AND (EXISTS ( SELECT
   FROM admission_vote v
  WHERE v.cooperative_id = admission_ballot.cooperative_id AND v.application_id = admission_ballot.application_id
      AND v.counted_on IS NULL)));
create policy own on admission_ballot for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members())));
create policy owner_sees_all on admission_ballot for all to gilde_owner
  using (true)
  with check (true);
create policy paper_is_entered on admission_ballot for insert to public
  with check (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['coach', 'administrator'])) AND paper_id IS NOT NULL
      AND (EXISTS ( SELECT
   FROM admission_paper p
  WHERE p.cooperative_id = admission_ballot.cooperative_id AND p.application_id = admission_ballot.application_id
      AND p.id = admission_ballot.paper_id AND p.entered_by = ((select asking_person()))
      AND p.confirmed_by IS NULL)));

grant insert, select on admission_ballot to gilde_app;
