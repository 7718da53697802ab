-- What somebody said to an agreement: signed (with a code by mail, sent to code_sent_to; or on paper, on the day
-- on_day, written down by said_by, and then seen by another or taken away), no, a question, an answer, signed for the
-- co-operative, or taken back. Never changes.
create table contract_word (
  cooperative_id uuid not null,
  id uuid not null,
  contract_id uuid not null,
  kind text not null,
  way text,
  words text not null,
  on_day date not null,
  said_by uuid not null,
  said_at timestamp with time zone not null,
  code_id uuid,
  code_sent_to text,
  -- The signature on paper that another looked at: both names stand on it (paper-seen), or it is not right and went
  -- (paper-wrong).
  about_word uuid,
  constraint contract_word_pkey PRIMARY KEY (cooperative_id, id),
  constraint contract_word_cooperative_id_about_word_fkey FOREIGN KEY (cooperative_id, about_word)
      REFERENCES contract_word(cooperative_id, id),
  constraint contract_word_cooperative_id_contract_id_fkey FOREIGN KEY (cooperative_id, contract_id)
      REFERENCES contract(cooperative_id, id),
  constraint contract_word_said_by_fkey FOREIGN KEY (said_by) REFERENCES person(id),
  constraint contract_word_kind_check
      CHECK (kind = ANY (ARRAY['signed', 'refused', 'asked', 'answered', 'signed-for-cooperative', 'withdrawn', 'paper-seen', 'paper-wrong'])),
  constraint contract_word_says_code CHECK ((NOT way IS DISTINCT FROM 'code') = (code_id IS NOT NULL)),
  constraint contract_word_says_paper
      CHECK ((kind = ANY (ARRAY['paper-seen', 'paper-wrong'])) = (about_word IS NOT NULL)),
  constraint contract_word_says_way CHECK ((kind = 'signed') = (way IS NOT NULL)),
  constraint contract_word_says_words CHECK ((kind <> ALL (ARRAY['asked', 'answered', 'withdrawn', 'paper-wrong']))
      OR words <> ''),
  constraint contract_word_way_check CHECK (way = ANY (ARRAY['code', 'paper'])),
  constraint contract_word_words_check CHECK (length(words) <= 1000)
);

create index contract_word_of_contract on contract_word (cooperative_id, contract_id, said_at);
create unique index contract_word_once on contract_word (cooperative_id, contract_id, kind)
    WHERE (kind = ANY (ARRAY['signed-for-cooperative', 'withdrawn']));
create unique index contract_word_once_of_paper on contract_word (cooperative_id, about_word, kind)
    WHERE (about_word IS NOT NULL);
create index contract_word_talked_of on contract_word (cooperative_id, contract_id)
    WHERE (kind = ANY (ARRAY['asked', 'refused']));

create trigger contract_word_never_changes BEFORE DELETE OR UPDATE ON contract_word FOR EACH ROW
    EXECUTE FUNCTION refuse_change();
create trigger contract_words_in_order BEFORE INSERT ON contract_word FOR EACH ROW
    EXECUTE FUNCTION keep_contract_words();
create trigger contract_words_of_paper BEFORE INSERT ON contract_word FOR EACH ROW
    WHEN (new.kind = ANY (ARRAY['paper-seen', 'paper-wrong'])) EXECUTE FUNCTION keep_word_of_paper();
create trigger scans_go_with_paper AFTER INSERT ON contract_word FOR EACH ROW WHEN (new.kind = 'paper-wrong')
    EXECUTE FUNCTION scans_go_with_paper();

create policy member_says on contract_word for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND said_by = ((select asking_person()))
      AND (kind = ANY (ARRAY['signed', 'refused', 'asked'])) AND way IS DISTINCT FROM 'paper' AND (EXISTS ( SELECT
   FROM contract c
  WHERE c.cooperative_id = contract_word.cooperative_id AND c.id = contract_word.contract_id
      AND (c.member_id IN (select asking_members())))));
create policy others_say on contract_word for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND said_by = ((select asking_person())) AND
CASE kind
    WHEN 'signed' THEN way = 'paper' AND (select asking_holds(VARIADIC ARRAY['administrator', 'coach']))
    WHEN 'paper-seen' THEN (select asking_holds(VARIADIC ARRAY['board', 'administrator']))
    WHEN 'paper-wrong' THEN (select asking_holds(VARIADIC ARRAY['board', 'administrator', 'coach']))
    WHEN 'answered' THEN (select asking_holds(VARIADIC ARRAY['board', 'administrator', 'coach']))
    WHEN 'signed-for-cooperative' THEN (select asking_holds(VARIADIC ARRAY['board']))
    WHEN 'withdrawn' THEN (select asking_holds(VARIADIC ARRAY['board', 'administrator']))
    ELSE false
END AND (EXISTS ( SELECT
   FROM contract c
  WHERE c.cooperative_id = contract_word.cooperative_id AND c.id = contract_word.contract_id
      AND NOT (c.member_id IN (select asking_members())))));
create policy own_hand_insert on contract_word as restrictive for insert to gilde_app
  with check (((select asking_doer())) IS NULL);
create policy owner_sees_all on contract_word for all to gilde_owner
  using (true)
  with check (true);
create policy with_contract on contract_word for select to public
  using ((EXISTS ( SELECT
   FROM contract c
  WHERE c.cooperative_id = contract_word.cooperative_id AND c.id = contract_word.contract_id)));

grant insert, select on contract_word to gilde_app;
