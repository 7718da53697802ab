-- Hours that a member gives, written by who sat beside them (written_by, and writer: their name): nothing moves
-- before who gets them says yes, by other hands than that. Never changed but for the answer, once.
create table help_gift (
  cooperative_id uuid not null,
  id uuid not null,
  from_member_id uuid not null,
  to_member_id uuid not null,
  minutes integer not null,
  word text not null default '',
  written_by uuid not null,
  writer text not null default '',
  written_at timestamp with time zone not null,
  answer text,
  answered_at timestamp with time zone,
  constraint help_gift_pkey PRIMARY KEY (cooperative_id, id),
  constraint help_gift_cooperative_id_from_member_id_fkey FOREIGN KEY (cooperative_id, from_member_id)
      REFERENCES member(cooperative_id, id),
  constraint help_gift_cooperative_id_to_member_id_fkey FOREIGN KEY (cooperative_id, to_member_id)
      REFERENCES member(cooperative_id, id),
  constraint help_gift_written_by_fkey FOREIGN KEY (written_by) REFERENCES person(id),
  constraint help_gift_answer_check CHECK (answer = ANY (ARRAY['yes', 'no', 'taken-back'])),
  constraint help_gift_check CHECK (from_member_id <> to_member_id),
  constraint help_gift_check1 CHECK ((answer IS NULL) = (answered_at IS NULL)),
  constraint help_gift_check2 CHECK (answered_at >= written_at),
  constraint help_gift_minutes_check CHECK (minutes >= 1 AND minutes <= 6000),
  constraint help_gift_word_check CHECK (length(word) <= 200),
  constraint help_gift_writer_check CHECK (length(writer) >= 1 AND length(writer) <= 200)
);

create index help_gift_from on help_gift (cooperative_id, from_member_id, written_at DESC);
create index help_gift_to on help_gift (cooperative_id, to_member_id, written_at DESC);

create trigger help_gift_is_honest BEFORE INSERT OR UPDATE ON help_gift FOR EACH ROW
    EXECUTE FUNCTION keep_gift_honest();
create trigger help_gift_of_members BEFORE INSERT ON help_gift FOR EACH ROW
    EXECUTE FUNCTION keep_begun_by_members('from_member_id', 'to_member_id');
create trigger help_gift_two_sides BEFORE INSERT OR UPDATE ON help_gift FOR EACH ROW WHEN (asking_doer() IS NOT NULL)
    EXECUTE FUNCTION keep_two_sides('from_member_id', 'to_member_id');

create policy both_answer on help_gift for update to public
  using (cooperative_id = ((select asking_cooperative())) AND ((from_member_id IN (select asking_members()))
      OR (to_member_id IN (select asking_members()))));
create policy both_read on help_gift for select to public
  using (cooperative_id = ((select asking_cooperative())) AND ((from_member_id IN (select asking_members()))
      OR (to_member_id IN (select asking_members()))));
create policy is_offered on help_gift for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND (from_member_id IN (select asking_members()))
      AND written_by = ((select asking_doer())) AND answer IS NULL);
create policy owner_sees_all on help_gift for all to gilde_owner
  using (true)
  with check (true);
create policy writer_reads on help_gift for select to public
  using (cooperative_id = ((select asking_cooperative())) AND written_by = ((select asking_person())));

grant insert, select on help_gift to gilde_app;
grant update (answer, answered_at) on help_gift to gilde_app;
