-- One member helps another: begun by one of the two, agreed to by the other, done when both said so (helper_done_at,
-- helped_done_at), and a word of thanks of who was helped. closed_at: one of them said no, or took it back, before
-- both said it was done.
create table help_promise (
  cooperative_id uuid not null,
  id uuid not null,
  post_id uuid not null,
  helper_id uuid not null,
  helped_id uuid not null,
  begun_by uuid not null,
  word text not null default '',
  begun_at timestamp with time zone not null,
  agreed_at timestamp with time zone,
  closed_at timestamp with time zone,
  closed_by uuid,
  closed_word text not null default '',
  helper_done_at timestamp with time zone,
  helped_done_at timestamp with time zone,
  thanks text not null default '',
  thanked_at timestamp with time zone,
  -- How long it took, as the last of the two said; null when hours are not kept.
  minutes integer,
  -- Which words of the post it is about, for who did not write them: those they answered last. Of what is over these
  -- are the words.
  read_version smallint not null default 1,
  -- Why who still waited was let go by itself: another did it (done), or it was taken off the board. closed_by is
  -- then whose post it is; nobody writes it, the database does.
  let_go_as text,
  constraint help_promise_pkey PRIMARY KEY (cooperative_id, id),
  constraint help_promise_cooperative_id_helped_id_fkey FOREIGN KEY (cooperative_id, helped_id)
      REFERENCES member(cooperative_id, id),
  constraint help_promise_cooperative_id_helper_id_fkey FOREIGN KEY (cooperative_id, helper_id)
      REFERENCES member(cooperative_id, id),
  constraint help_promise_cooperative_id_post_id_fkey FOREIGN KEY (cooperative_id, post_id)
      REFERENCES help_post(cooperative_id, id),
  constraint help_promise_check CHECK (helped_id <> helper_id),
  constraint help_promise_check1 CHECK (begun_by = helper_id OR begun_by = helped_id),
  constraint help_promise_check2 CHECK (agreed_at >= begun_at),
  constraint help_promise_check3 CHECK (closed_at >= begun_at),
  constraint help_promise_check4 CHECK (closed_by = helper_id OR closed_by = helped_id),
  constraint help_promise_check5 CHECK ((closed_at IS NULL) = (closed_by IS NULL)),
  constraint help_promise_check6 CHECK (COALESCE(helper_done_at, helped_done_at) IS NULL OR agreed_at IS NOT NULL),
  constraint help_promise_check7 CHECK (closed_at IS NULL OR num_nulls(helper_done_at, helped_done_at) > 0),
  constraint help_promise_check8 CHECK (thanked_at IS NULL OR num_nulls(helper_done_at, helped_done_at) = 0),
  constraint help_promise_closed_word_check CHECK (length(closed_word) <= 300),
  constraint help_promise_let_go CHECK (let_go_as IS NULL OR closed_at IS NOT NULL AND agreed_at IS NULL),
  constraint help_promise_let_go_as_check CHECK (let_go_as = ANY (ARRAY['done', 'taken-off'])),
  constraint help_promise_minutes_check CHECK (minutes >= 0 AND minutes <= 6000),
  constraint help_promise_read_version_check CHECK (read_version >= 1),
  constraint help_promise_thanks_check CHECK (length(thanks) <= 300),
  constraint help_promise_word_check CHECK (length(word) <= 300)
);

create index help_promise_by_post on help_promise (cooperative_id, post_id);
create index help_promise_of_helped on help_promise (cooperative_id, helped_id, begun_at DESC);
create index help_promise_of_helper on help_promise (cooperative_id, helper_id, begun_at DESC);
create unique index help_promise_once on help_promise (cooperative_id, post_id, helper_id, helped_id)
    WHERE ((closed_at IS NULL) AND ((helper_done_at IS NULL) OR (helped_done_at IS NULL)));

create trigger help_promise_by_two_hands BEFORE UPDATE ON help_promise FOR EACH ROW WHEN (asking_doer() IS NOT NULL)
    EXECUTE FUNCTION keep_promise_by_two_hands();
create trigger help_promise_done_lets_go AFTER UPDATE ON help_promise FOR EACH ROW
    WHEN (num_nulls(old.helper_done_at, old.helped_done_at) > 0
    AND num_nulls(new.helper_done_at, new.helped_done_at) = 0) EXECUTE FUNCTION let_go_who_waits();
create trigger help_promise_is_honest BEFORE UPDATE ON help_promise FOR EACH ROW
    EXECUTE FUNCTION keep_promise_honest();
create trigger help_promise_is_read BEFORE UPDATE ON help_promise FOR EACH ROW
    WHEN (new.read_version IS DISTINCT FROM old.read_version) EXECUTE FUNCTION keep_promise_read();
create trigger help_promise_is_read_on_begin BEFORE INSERT ON help_promise FOR EACH ROW
    EXECUTE FUNCTION keep_promise_read();
create trigger help_promise_of_members BEFORE INSERT ON help_promise FOR EACH ROW
    EXECUTE FUNCTION keep_begun_by_members('helper_id', 'helped_id');
create trigger help_promise_of_post BEFORE INSERT ON help_promise FOR EACH ROW
    EXECUTE FUNCTION keep_promise_of_post();
create trigger help_promise_two_sides BEFORE INSERT OR UPDATE ON help_promise FOR EACH ROW
    WHEN (asking_doer() IS NOT NULL AND new.let_go_as IS NULL)
    EXECUTE FUNCTION keep_two_sides('helper_id', 'helped_id');
create constraint trigger help_promise_with_deed AFTER UPDATE ON help_promise DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW WHEN (asking_doer() IS NOT NULL AND new.let_go_as IS NULL) EXECUTE FUNCTION keep_promise_with_deed();

create policy both_answer on help_promise for update to public
  using (cooperative_id = ((select asking_cooperative())) AND ((helper_id IN (select asking_members()))
      OR (helped_id IN (select asking_members()))));
create policy both_read on help_promise for select to public
  using (cooperative_id = ((select asking_cooperative())) AND ((helper_id IN (select asking_members()))
      OR (helped_id IN (select asking_members()))));
create policy job_reads_thanks on help_promise for select to public
  using (cooperative_id = ((select asking_cooperative())) AND thanked_at IS NOT NULL
      AND (select asking_as(VARIADIC ARRAY['job'])));
create policy one_begins on help_promise for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND (begun_by IN (select asking_members()))
      AND num_nonnulls(agreed_at, closed_at, helper_done_at, helped_done_at, thanked_at) = 0);
create policy owner_sees_all on help_promise for all to gilde_owner
  using (true)
  with check (true);
create policy written_is_answered on help_promise for update to public
  using (cooperative_id = ((select asking_cooperative())) AND ((helper_id IN (select help_written_for()))
      OR (helped_id IN (select help_written_for()))));
create policy written_is_read on help_promise for select to public
  using (cooperative_id = ((select asking_cooperative())) AND ((helper_id IN (select help_written_for()))
      OR (helped_id IN (select help_written_for()))));

grant insert, select on help_promise to gilde_app;
grant update (agreed_at, closed_at, closed_by, closed_word, helper_done_at, helped_done_at, thanks, thanked_at,
    minutes, read_version) on help_promise to gilde_app;
