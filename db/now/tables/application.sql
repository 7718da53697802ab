-- Somebody wants to become a member. stage: how far it is, since which day (stage_since), and until when for what is
-- planned (due_on: the talk, the vote, the trial). entered_by: who wrote it down for them; null: they did so
-- themselves. Erased with all that belongs to it four weeks after it ended, or after keep_until, which they agreed
-- to.
create table application (
  cooperative_id uuid not null,
  id uuid not null,
  name text not null,
  idea text not null,
  stage text not null,
  stage_since date not null,
  due_on date,
  received_at timestamp with time zone not null,
  entered_by uuid,
  revision integer not null default 1,
  ended_on date,
  keep_until date,
  member_id uuid,
  -- It ended because the same person has another application, which goes on.
  twice boolean not null default false,
  constraint application_pkey PRIMARY KEY (cooperative_id, id),
  constraint application_cooperative_id_fkey FOREIGN KEY (cooperative_id) REFERENCES cooperative(id),
  constraint application_cooperative_id_member_id_fkey FOREIGN KEY (cooperative_id, member_id)
      REFERENCES member(cooperative_id, id),
  constraint application_entered_by_fkey FOREIGN KEY (entered_by) REFERENCES person(id),
  constraint application_check CHECK (due_on >= stage_since),
  constraint application_check1 CHECK (keep_until >= ended_on),
  constraint application_ends
      CHECK ((ended_on IS NOT NULL) = (stage = ANY (ARRAY['member', 'refused', 'withdrawn']))),
  constraint application_idea_check CHECK (length(idea) >= 1 AND length(idea) <= 1000),
  constraint application_kept_a_year CHECK (keep_until <= (ended_on + '1 year'::interval)::date),
  constraint application_makes_member CHECK ((member_id IS NOT NULL) = (stage = 'member')),
  constraint application_name_check CHECK (length(name) >= 1 AND length(name) <= 120),
  constraint application_stage_check
      CHECK (stage = ANY (ARRAY['received', 'intake-planned', 'intake-held', 'permission-asked', 'permission-granted', 'permission-refused', 'voting', 'admitted', 'on-trial', 'trial-passed', 'member', 'refused', 'withdrawn'])),
  constraint application_twice_has_ended CHECK (NOT twice OR stage = 'refused')
);

create index application_by_member on application (cooperative_id, member_id) WHERE (member_id IS NOT NULL);
create index application_by_stage on application (cooperative_id, stage, stage_since);

create trigger application_is_kept BEFORE UPDATE ON application FOR EACH ROW EXECUTE FUNCTION keep_application();
create constraint trigger application_is_kept_as_agreed AFTER UPDATE ON application DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION keep_until_agreed();
create constraint trigger application_keeps_to_the_road AFTER INSERT
    OR UPDATE ON application DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION keep_to_the_road();
create trigger application_makes_a_new_member BEFORE UPDATE OF member_id ON application FOR EACH ROW
    WHEN (new.member_id IS NOT NULL AND new.member_id IS DISTINCT FROM old.member_id)
    EXECUTE FUNCTION keep_who_became_member();

create policy anybody_applies on application for insert to public
  with check (stage = 'received' AND entered_by IS NULL AND applies_here(cooperative_id));
create policy coach_or_administrator_enters on application for insert to public
  with check (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['coach', 'administrator'])) AND stage = 'received'
      AND entered_by = ((select asking_person())));
create policy coach_or_administrator_goes_on on application for update to public
  using (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['coach', 'administrator'])));
create policy coach_or_administrator_reads on application for select to public
  using (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['coach', 'administrator'])));
create policy job_erases on application for delete to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_as(VARIADIC ARRAY['job']))
      AND COALESCE(keep_until, ended_on + application_kept_days()) < today());
create policy job_writes_about on application for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_as(VARIADIC ARRAY['job'])));
create policy link_reads on application for select to public
  using (((cooperative_id, id) IN ( SELECT s.cooperative_id,
    s.subject_id
   FROM asking_link_subject('application') s(cooperative_id, subject_id))));
create policy link_withdraws on application for update to public
  using (ended_on IS NULL AND ((cooperative_id, id) IN ( SELECT s.cooperative_id,
    s.subject_id
   FROM asking_link_subject('application') s(cooperative_id, subject_id))))
  with check (stage = 'withdrawn' AND cooperative_id = ((select asking_cooperative())));
create policy member_votes on application for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['member']))
      AND stage = 'voting');
create policy own on application for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members())));
create policy owner_sees_all on application for all to gilde_owner
  using (true)
  with check (true);

grant delete, insert, select on application to gilde_app;
grant update (stage, stage_since, due_on, revision, ended_on, keep_until, member_id,
    twice) on application to gilde_app;
