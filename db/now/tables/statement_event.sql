-- What happened to a statement: reminded of, objected to by the member and answered by the office, the member asked
-- to have it posted, sent, not posted after all, called back before it was sent, opened by the municipality,
-- received. The proof of what was sent and when; never changed. With 'post-asked', and with 'sent' after it, text is
-- the address on the street.
create table statement_event (
  cooperative_id uuid not null,
  id uuid not null,
  statement_id uuid not null,
  member_id uuid not null,
  kind text not null,
  at timestamp with time zone not null,
  by_person uuid,
  text text not null default '',
  constraint statement_event_pkey PRIMARY KEY (cooperative_id, id),
  constraint statement_event_cooperative_id_statement_id_member_id_fkey FOREIGN KEY (cooperative_id, statement_id,
      member_id) REFERENCES statement(cooperative_id, id, member_id),
  constraint statement_event_kind_check
      CHECK (kind = ANY (ARRAY['reminded', 'objected', 'answered', 'post-asked', 'sent', 'not-posted', 'send-failed', 'recalled', 'opened', 'received'])),
  constraint statement_event_text_check CHECK (length(text) <= 2000)
);

create index statement_event_by_statement on statement_event (cooperative_id, statement_id, at);

create trigger statement_event_never_changes BEFORE DELETE OR UPDATE ON statement_event FOR EACH ROW
    EXECUTE FUNCTION refuse_change();
create trigger statement_is_asked_to_be_posted BEFORE INSERT ON statement_event FOR EACH ROW
    WHEN (new.kind = 'post-asked') EXECUTE FUNCTION keep_post_asked();
create trigger statement_is_sent_or_recalled BEFORE INSERT ON statement_event FOR EACH ROW
    WHEN (new.kind = ANY (ARRAY['sent', 'recalled'])) EXECUTE FUNCTION keep_sent_or_recalled();
create trigger statement_was_not_posted BEFORE INSERT ON statement_event FOR EACH ROW WHEN (new.kind = 'not-posted')
    EXECUTE FUNCTION keep_not_posted();

create policy administrator_reads on statement_event for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['administrator'])));
create policy administrator_tells on statement_event for insert to public
  with check (cooperative_id = ((select asking_cooperative()))
      AND (kind = ANY (ARRAY['answered', 'sent', 'not-posted', 'received']))
      AND by_person = ((select asking_person())) AND (select asking_holds(VARIADIC ARRAY['administrator'])));
create policy case_manager_tells on statement_event for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND (kind = ANY (ARRAY['opened', 'received']))
      AND by_person = ((select asking_person())) AND (member_id IN (select shared_with_me('statements'))));
create policy coach_follows on statement_event for select to public
  using (cooperative_id = ((select asking_cooperative()))
      AND (kind = ANY (ARRAY['post-asked', 'sent', 'not-posted', 'recalled']))
      AND (select asking_holds(VARIADIC ARRAY['coach'])));
create policy in_own_hands_insert on statement_event as restrictive for insert to gilde_app
  with check ((kind <> ALL (ARRAY['objected', 'post-asked'])) OR (select in_own_hands()));
create policy job_keeps on statement_event for all to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_as(VARIADIC ARRAY['job'])));
create policy own on statement_event for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members())));
create policy own_is_told on statement_event for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND (kind = ANY (ARRAY['objected', 'post-asked']))
      AND by_person = ((select asking_person())) AND (member_id IN (select asking_members())));
create policy owner_sees_all on statement_event for all to gilde_owner
  using (true)
  with check (true);
create policy shared on statement_event for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select shared_with_me('statements'))));
create policy who_left_tells on statement_event for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND (kind = ANY (ARRAY['objected', 'post-asked']))
      AND by_person = ((select asking_person())) AND (statement_id IN (select statements_of_who_left())));

grant insert, select on statement_event to gilde_app;
