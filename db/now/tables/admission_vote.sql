-- Members vote on who applies, until closes_on. rule: as it was when the vote began; majority: more yes than no,
-- unanimous: nobody against. What was counted stands here; who said what stands nowhere that somebody else reads.
create table admission_vote (
  cooperative_id uuid not null,
  application_id uuid not null,
  rule text not null,
  opened_by uuid not null,
  opened_at timestamp with time zone not null,
  closes_on date not null,
  counted_on date,
  yes integer,
  no integer,
  abstain integer,
  -- How many who were a member then had not voted when it was counted; null: counted before this was kept.
  silent integer,
  constraint admission_vote_pkey PRIMARY KEY (cooperative_id, application_id),
  constraint admission_vote_cooperative_id_application_id_fkey FOREIGN KEY (cooperative_id, application_id)
      REFERENCES application(cooperative_id, id) ON DELETE CASCADE,
  constraint admission_vote_opened_by_fkey FOREIGN KEY (opened_by) REFERENCES person(id),
  constraint admission_vote_abstain_check CHECK (abstain >= 0),
  constraint admission_vote_counted CHECK (num_nonnulls(counted_on, yes, no, abstain) = ANY (ARRAY[0, 4])),
  constraint admission_vote_no_check CHECK (no >= 0),
  constraint admission_vote_rule_check CHECK (rule = ANY (ARRAY['majority', 'unanimous'])),
  constraint admission_vote_silent_check CHECK (silent >= 0),
  constraint admission_vote_yes_check CHECK (yes >= 0)
);

create trigger admission_vote_is_counted_right BEFORE UPDATE ON admission_vote FOR EACH ROW
    EXECUTE FUNCTION keep_count_right();
create trigger admission_vote_keeps_its_last_day BEFORE UPDATE OF closes_on ON admission_vote FOR EACH ROW
    EXECUTE FUNCTION keep_last_day_of_vote();
create trigger admission_vote_with_ballots_stays BEFORE DELETE ON admission_vote FOR EACH ROW
    EXECUTE FUNCTION keep_vote_with_ballots();

create policy coach_or_administrator_counts on admission_vote for update to public
  using (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['coach', 'administrator'])));
create policy coach_or_administrator_opens on admission_vote for insert to public
  with check (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['coach', 'administrator'])) AND opened_by = ((select asking_person()))
      AND counted_on IS NULL);
create policy coach_or_administrator_takes_back on admission_vote for delete to public
  using (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['coach', 'administrator'])) AND counted_on IS NULL);
create policy member_or_coach_or_administrator_or_board_reads on admission_vote for select to public
  using (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['member', 'coach', 'administrator', 'board'])));
create policy owner_sees_all on admission_vote for all to gilde_owner
  using (true)
  with check (true);

grant delete, insert, select on admission_vote to gilde_app;
grant update (closes_on, counted_on, yes, no, abstain, silent) on admission_vote to gilde_app;
