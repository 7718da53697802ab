-- The yes or no of the customer, once, with what it was said to: copy is the quote with its parts as they stood then,
-- written by the database, and sha256 its hash.
create table quote_answer (
  cooperative_id uuid not null,
  quote_id uuid not null,
  answer text not null,
  name text not null,
  words text not null default '',
  answered_at timestamp with time zone not null,
  copy text not null,
  sha256 bytea not null,
  -- What a consumer read about changing their mind; empty: a company, a no, or from before it was told.
  told text not null default '',
  -- Whether the customer asked expressly that the work begins within the fourteen days.
  begins_early boolean not null default false,
  constraint quote_answer_pkey PRIMARY KEY (cooperative_id, quote_id),
  constraint quote_answer_cooperative_id_quote_id_fkey FOREIGN KEY (cooperative_id, quote_id)
      REFERENCES quote(cooperative_id, id),
  constraint quote_answer_answer_check CHECK (answer = ANY (ARRAY['accepted', 'declined'])),
  constraint quote_answer_begins_after_told CHECK (NOT begins_early OR answer = 'accepted' AND told <> ''),
  constraint quote_answer_check CHECK (sha256 = sha256(convert_to(copy, 'UTF8'::name))),
  constraint quote_answer_check1 CHECK (answer = 'declined' OR length(TRIM(BOTH FROM name)) > 0),
  constraint quote_answer_name_check CHECK (length(name) <= 120),
  constraint quote_answer_told_length CHECK (length(told) <= 8000),
  constraint quote_answer_words_check CHECK (length(words) <= 2000)
);

create trigger quote_answer_is_taken BEFORE INSERT ON quote_answer FOR EACH ROW EXECUTE FUNCTION take_quote_answer();
create trigger quote_answer_never_changes BEFORE DELETE OR UPDATE ON quote_answer FOR EACH ROW
    EXECUTE FUNCTION refuse_change();

create policy customer_answers on quote_answer for insert to public
  with check (((cooperative_id, quote_id) IN ( SELECT asking_link_subject.cooperative_id,
    asking_link_subject.subject_id
   FROM asking_link_subject('quote') asking_link_subject(cooperative_id, subject_id))));
create policy owner_sees_all on quote_answer for all to gilde_owner
  using (true)
  with check (true);
create policy with_quote on quote_answer for select to public
  using ((EXISTS ( SELECT
   FROM quote q
  WHERE q.cooperative_id = quote_answer.cooperative_id AND q.id = quote_answer.quote_id)));

grant insert, select on quote_answer to gilde_app;
