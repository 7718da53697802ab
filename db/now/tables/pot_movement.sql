-- What happened to the pot of a member, in cents; negative when it went out, 0 when a sharing brought it nothing.
-- Never changed: what was wrong is undone by another movement. Every line on the account of the pots has its
-- movement.
create table pot_movement (
  cooperative_id uuid not null,
  id uuid not null,
  member_id uuid not null,
  -- 1, 2, 3, ... within one pot, in the order in which they were booked.
  number integer not null,
  -- shared: by a sharing; spent, returned: by a line of the bank, a cost, work of another member; earned: for work
  -- for another member, all of it; opening: what was in it when the books were opened; by-hand: written in the
  -- journal before that was refused (020); emptied: after its member left, by the scheme (326); undone: the opposite
  -- of another movement.
  kind text not null,
  amount bigint not null,
  purpose text,
  scheme_version_id uuid,
  -- Checked at commit: a movement may be kept just before the entry that holds its line is posted.
  entry_id uuid not null,
  sharing_id uuid,
  undoes_id uuid,
  counts_on date not null,
  booked_at timestamp with time zone not null,
  -- Who booked it, where the scheme names them as one who approves; null when they are not, or when that is not kept
  -- here.
  approved_by uuid,
  -- On what it was spent, or from where it came back, as whoever booked it said or the bank named it; null when a
  -- sharing or an opening moved the pot, and in rows from before 036.
  what text,
  -- To what was said yes beforehand; null when who booked it could say yes alone.
  request_id uuid,
  -- The work for another member that brought it straight to the pot.
  inside_job_id uuid,
  -- The yes by which it went out after its member left.
  emptying_id uuid,
  constraint pot_movement_pkey PRIMARY KEY (cooperative_id, id),
  constraint pot_movement_cooperative_id_member_id_number_key UNIQUE (cooperative_id, member_id, number),
  constraint pot_movement_cooperative_id_entry_id_fkey FOREIGN KEY (cooperative_id, entry_id)
      REFERENCES journal_entry(cooperative_id, id) DEFERRABLE INITIALLY DEFERRED,
  constraint pot_movement_cooperative_id_inside_job_id_fkey FOREIGN KEY (cooperative_id, inside_job_id)
      REFERENCES inside_job(cooperative_id, id),
  constraint pot_movement_cooperative_id_member_id_fkey FOREIGN KEY (cooperative_id, member_id)
      REFERENCES member(cooperative_id, id),
  constraint pot_movement_cooperative_id_request_id_fkey FOREIGN KEY (cooperative_id, request_id)
      REFERENCES pot_request(cooperative_id, id),
  constraint pot_movement_cooperative_id_scheme_version_id_fkey FOREIGN KEY (cooperative_id, scheme_version_id)
      REFERENCES scheme_version(cooperative_id, id),
  constraint pot_movement_cooperative_id_sharing_id_fkey FOREIGN KEY (cooperative_id, sharing_id)
      REFERENCES sharing(cooperative_id, id),
  constraint pot_movement_cooperative_id_undoes_id_fkey FOREIGN KEY (cooperative_id, undoes_id)
      REFERENCES pot_movement(cooperative_id, id),
  constraint pot_movement_emptying_id_fkey FOREIGN KEY (cooperative_id, emptying_id)
      REFERENCES pot_emptying(cooperative_id, id),
  constraint pot_movement_check CHECK ((kind = 'shared') = (sharing_id IS NOT NULL)),
  constraint pot_movement_check1 CHECK ((kind = 'undone') = (undoes_id IS NOT NULL)),
  constraint pot_movement_earned_inside CHECK ((kind = 'earned') = (inside_job_id IS NOT NULL) AND (kind <> 'earned'
      OR amount > 0)),
  constraint pot_movement_emptied CHECK ((kind = 'emptied') = (emptying_id IS NOT NULL) AND (kind <> 'emptied'
      OR amount < 0)),
  constraint pot_movement_is_whole CHECK (
CASE kind
    WHEN 'shared' THEN sharing_id IS NOT NULL AND scheme_version_id IS NOT NULL
    WHEN 'spent' THEN amount < 0 AND purpose IS NOT NULL AND scheme_version_id IS NOT NULL
    WHEN 'returned' THEN amount > 0
    WHEN 'opening' THEN amount > 0
    ELSE amount <> 0
END),
  constraint pot_movement_kind_check
      CHECK (kind = ANY (ARRAY['shared', 'spent', 'returned', 'opening', 'by-hand', 'undone', 'earned', 'emptied'])),
  constraint pot_movement_number_check CHECK (number > 0),
  constraint pot_movement_purpose_check
      CHECK (purpose = ANY (ARRAY['investment', 'training', 'materials', 'business-cost', 'job-cost', 'payout'])),
  constraint pot_movement_request_is_spent CHECK (request_id IS NULL OR kind = 'spent'),
  constraint pot_movement_what_is_short CHECK (length(what) >= 1 AND length(what) <= 300),
  constraint pot_movement_what_of_money CHECK (what IS NULL OR (kind = ANY (ARRAY['spent', 'returned', 'earned'])))
);

create index pot_movement_by_day on pot_movement (cooperative_id, member_id, counts_on, number) INCLUDE (amount);
create index pot_movement_by_emptying on pot_movement (cooperative_id, emptying_id) WHERE (emptying_id IS NOT NULL);
create index pot_movement_by_entry on pot_movement (cooperative_id, entry_id);
create index pot_movement_by_inside_job on pot_movement (cooperative_id, inside_job_id)
    WHERE (inside_job_id IS NOT NULL);
create index pot_movement_by_request on pot_movement (cooperative_id, request_id) WHERE (request_id IS NOT NULL);
create unique index pot_movement_of_sharing on pot_movement (cooperative_id, sharing_id)
    WHERE (sharing_id IS NOT NULL);
create unique index pot_movement_undone_once on pot_movement (cooperative_id, undoes_id)
    WHERE (undoes_id IS NOT NULL);

create trigger pot_movement_approved BEFORE INSERT ON pot_movement FOR EACH ROW EXECUTE FUNCTION keep_pot_approved();
create trigger pot_movement_emptied_by_two BEFORE INSERT ON pot_movement FOR EACH ROW WHEN (new.kind = 'emptied')
    EXECUTE FUNCTION keep_pot_emptied();
create trigger pot_movement_never_changes BEFORE DELETE OR UPDATE ON pot_movement FOR EACH ROW
    EXECUTE FUNCTION refuse_change();
create trigger pot_movement_of_another BEFORE INSERT ON pot_movement FOR EACH ROW EXECUTE FUNCTION keep_own_pot_out();
create constraint trigger pot_movement_was_in_it AFTER INSERT ON pot_movement DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW WHEN (new.kind <> 'shared' AND new.amount < 0) EXECUTE FUNCTION keep_pot_filled();

create policy administrator_adds on pot_movement for insert to public
  with check (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['administrator'])));
create policy administrator_or_auditor_or_board_reads on pot_movement for select to public
  using (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['administrator', 'auditor', 'board'])));
create policy job_compares on pot_movement for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_as(VARIADIC ARRAY['job'])));
create policy own on pot_movement for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members())));
create policy own_name_insert on pot_movement as restrictive for insert to gilde_app
  with check (((select asking_purpose())) <> 'person' OR approved_by IS NULL
      OR approved_by = ((select asking_person())));
create policy owner_sees_all on pot_movement for all to gilde_owner
  using (true)
  with check (true);

grant insert, select on pot_movement to gilde_app;
