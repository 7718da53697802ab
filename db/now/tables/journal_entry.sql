-- A posted entry. counts_on: the day it counts; known_at: when we knew.
create table journal_entry (
  cooperative_id uuid not null,
  id uuid not null,
  number integer not null,
  book text not null,
  counts_on date not null,
  known_at timestamp with time zone not null,
  description text not null,
  command_id uuid,
  posted_by uuid,
  reverses_id uuid,
  transaction xid8 not null default pg_current_xact_id(),
  constraint journal_entry_pkey PRIMARY KEY (cooperative_id, id),
  constraint journal_entry_cooperative_id_number_key UNIQUE (cooperative_id, number),
  constraint journal_entry_cooperative_id_fkey FOREIGN KEY (cooperative_id) REFERENCES cooperative(id),
  constraint journal_entry_cooperative_id_reverses_id_fkey FOREIGN KEY (cooperative_id, reverses_id)
      REFERENCES journal_entry(cooperative_id, id),
  constraint journal_entry_book_check
      CHECK (book = ANY (ARRAY['sales', 'bank', 'sharing', 'costs', 'memorial', 'opening', 'vat'])),
  constraint journal_entry_description_check CHECK (length(description) >= 1 AND length(description) <= 300)
);

create index journal_entry_by_day on journal_entry (cooperative_id, counts_on, number);
create unique index journal_entry_reversed_once on journal_entry (cooperative_id, reverses_id)
    WHERE (reverses_id IS NOT NULL);

create constraint trigger journal_entry_balanced AFTER INSERT ON journal_entry DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION refuse_unbalanced();
create trigger journal_entry_in_open_period BEFORE INSERT ON journal_entry FOR EACH ROW
    EXECUTE FUNCTION refuse_closed_period();
create trigger journal_entry_never_changes BEFORE DELETE OR UPDATE ON journal_entry FOR EACH ROW
    EXECUTE FUNCTION refuse_change();
create constraint trigger journal_entry_of_deposit AFTER INSERT ON journal_entry DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW WHEN (new.book = 'sharing') EXECUTE FUNCTION keep_entry_of_deposit();

create policy books_are_read on journal_entry for select to public
  using (cooperative_id = ((select asking_cooperative()))
      AND (select asking_has_role(VARIADIC ARRAY['administrator', 'auditor', 'board'])));
create policy office_posts on journal_entry for insert to public
  with check (cooperative_id = ((select asking_cooperative()))
      AND (select asking_has_role(VARIADIC ARRAY['administrator'])));
create policy own on journal_entry for select to public
  using (cooperative_id = ((select asking_cooperative())) AND ( SELECT (EXISTS ( SELECT
           FROM asking_members() asking_members(asking_members))) AS "exists") AND (EXISTS ( SELECT
   FROM journal_line l
  WHERE l.cooperative_id = journal_entry.cooperative_id AND l.entry_id = journal_entry.id
      AND (l.member_id = ANY ((ARRAY(select asking_members())))))));
create policy own_name_insert on journal_entry as restrictive for insert to gilde_app
  with check (((select asking_purpose())) <> 'person' OR posted_by IS NULL OR posted_by = ((select asking_person())));
create policy owner_sees_all on journal_entry for all to gilde_owner
  using (true)
  with check (true);

grant insert, select on journal_entry to gilde_app;
