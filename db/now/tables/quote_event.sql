-- What happened to a quote, when, by whom (nobody: the customer, or the program), in which words.
create table quote_event (
  cooperative_id uuid not null,
  quote_id uuid not null,
  id uuid not null,
  kind text not null,
  at timestamp with time zone not null,
  by_person uuid,
  words text not null default '',
  "position" bigint not null generated always as identity,
  constraint quote_event_pkey PRIMARY KEY (cooperative_id, quote_id, id),
  constraint quote_event_cooperative_id_quote_id_fkey FOREIGN KEY (cooperative_id, quote_id)
      REFERENCES quote(cooperative_id, id) ON DELETE CASCADE,
  constraint quote_event_kind_check
      CHECK (kind = ANY (ARRAY['drafted', 'changed', 'submitted', 'edited', 'returned', 'taken-back', 'agreed', 'sent', 'mailed', 'send-failed', 'opened', 'question', 'answered', 'accepted', 'declined', 'withdrawn', 'replaced', 'reminded', 'invoiced', 'disagreed', 'agreed-on-paper'])),
  constraint quote_event_words_check CHECK (length(words) <= 2000)
);

create unique index quote_event_once on quote_event (cooperative_id, quote_id, kind)
    WHERE (kind = ANY (ARRAY['opened', 'reminded']));

create trigger quote_event_never_changes BEFORE UPDATE ON quote_event FOR EACH ROW EXECUTE FUNCTION refuse_change();
create trigger quote_question_is_mailed AFTER INSERT ON quote_event FOR EACH ROW WHEN (new.kind = 'question')
    EXECUTE FUNCTION mail_question_about_quote();

create policy customer_says on quote_event for insert to public
  with check (((cooperative_id, quote_id) IN ( SELECT asking_link_subject.cooperative_id,
    asking_link_subject.subject_id
   FROM asking_link_subject('quote') asking_link_subject(cooperative_id, subject_id)))
       AND (kind = ANY (ARRAY['opened', 'question'])) AND by_person IS NULL);
create policy member_says on quote_event for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['member']))
      AND by_person = ((select asking_person()))
      AND (kind = ANY (ARRAY['drafted', 'changed', 'submitted', 'taken-back', 'agreed', 'disagreed', 'answered', 'withdrawn', 'invoiced']))
      AND (EXISTS ( SELECT
   FROM quote q
  WHERE q.cooperative_id = quote_event.cooperative_id AND q.id = quote_event.quote_id
      AND (q.member_id IN (select asking_members())))));
create policy office_says on quote_event for insert to public
  with check (cooperative_id = ((select asking_cooperative()))
      AND ((select asking_holds(VARIADIC ARRAY['administrator'])) OR (select asking_as(VARIADIC ARRAY['job'])))
      AND NOT by_person IS DISTINCT FROM ((select asking_person()))
      AND (kind <> ALL (ARRAY['agreed', 'disagreed', 'opened', 'question', 'accepted', 'declined']))
      AND (EXISTS ( SELECT
   FROM quote q
  WHERE q.cooperative_id = quote_event.cooperative_id AND q.id = quote_event.quote_id)));
create policy owner_sees_all on quote_event for all to gilde_owner
  using (true)
  with check (true);
create policy with_quote on quote_event for select to public
  using ((((select asking_purpose())) <> 'link' OR (kind = ANY (ARRAY['opened', 'question', 'answered'])))
      AND (EXISTS ( SELECT
   FROM quote q
  WHERE q.cooperative_id = quote_event.cooperative_id AND q.id = quote_event.quote_id)));

grant insert, select on quote_event to gilde_app;
