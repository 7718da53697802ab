-- What a member asks of the others (ask) or offers them (offer), in one sentence. skill: in their own words what it
-- takes. needed_on: the last day on which it is of use. closed_at: taken off the board by who put it there.
create table help_post (
  cooperative_id uuid not null,
  id uuid not null,
  member_id uuid not null,
  kind text not null,
  what text not null,
  skill text not null default '',
  for_whom text not null default '',
  needed_on date,
  said_at timestamp with time zone not null,
  closed_at timestamp with time zone,
  -- How many times its words were written; 1 as it was put there.
  version smallint not null default 1,
  changed_at timestamp with time zone,
  constraint help_post_pkey PRIMARY KEY (cooperative_id, id),
  constraint help_post_cooperative_id_fkey FOREIGN KEY (cooperative_id) REFERENCES cooperative(id),
  constraint help_post_cooperative_id_member_id_fkey FOREIGN KEY (cooperative_id, member_id)
      REFERENCES member(cooperative_id, id),
  constraint help_post_check CHECK (closed_at >= said_at),
  constraint help_post_check1 CHECK (changed_at >= said_at),
  constraint help_post_for_whom_check CHECK (length(for_whom) <= 100),
  constraint help_post_is_changed CHECK ((version = 1) = (changed_at IS NULL)),
  constraint help_post_kind_check CHECK (kind = ANY (ARRAY['ask', 'offer'])),
  constraint help_post_skill_check CHECK (length(skill) <= 40),
  constraint help_post_version_check CHECK (version >= 1),
  constraint help_post_what_check CHECK (length(what) >= 1 AND length(what) <= 140)
);

create index help_post_by_pieces on help_post USING gin (lower(((skill || ' ') || what)) trigram.gin_trgm_ops) WITH (fastupdate=off)
    WHERE (closed_at IS NULL);
create index help_post_by_words on help_post USING gin (to_tsvector('dutch'::regconfig, ((skill || ' ') || what))) WITH (fastupdate=off)
    WHERE (closed_at IS NULL);
create index help_post_newest on help_post (cooperative_id, said_at DESC, id DESC) WHERE (closed_at IS NULL);
create index help_post_of_member on help_post (cooperative_id, member_id);

create trigger help_post_is_honest BEFORE UPDATE ON help_post FOR EACH ROW EXECUTE FUNCTION keep_post_honest();
create constraint trigger help_post_is_written AFTER INSERT ON help_post DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
    EXECUTE FUNCTION keep_post_written();
create trigger help_post_of_member BEFORE INSERT ON help_post FOR EACH ROW
    EXECUTE FUNCTION keep_begun_by_members('member_id');
create trigger help_post_off_lets_go AFTER UPDATE ON help_post FOR EACH ROW WHEN (old.closed_at IS NULL
    AND new.closed_at IS NOT NULL) EXECUTE FUNCTION let_go_who_waits();

create policy former_member_helped on help_post for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_as_former_member())
      AND ((member_id IN (select asking_members())) OR (EXISTS ( SELECT
   FROM help_promise p
  WHERE p.cooperative_id = help_post.cooperative_id AND p.post_id = help_post.id))));
create policy member_or_coach_reads on help_post for select to public
  using (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['member', 'coach'])));
create policy own_is_put on help_post for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members()))
      AND closed_at IS NULL);
create policy own_is_taken_off on help_post for update to public
  using (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members())));
create policy owner_sees_all on help_post for all to gilde_owner
  using (true)
  with check (true);
create policy written_is_put on help_post for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select help_written_for()))
      AND closed_at IS NULL);
create policy written_is_read on help_post for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (id IN (select help_posts_written_for())));
create policy written_is_taken_off on help_post for update to public
  using (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select help_written_for())));

grant insert, select on help_post to gilde_app;
grant update (what, skill, for_whom, needed_on, closed_at, changed_at) on help_post to gilde_app;
