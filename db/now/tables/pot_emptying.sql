-- Somebody of the board asks to empty the pot of a member who left, and who keeps the books says yes, which books it,
-- or no. amount: all that is in it, in cents; scheme_version_id: the rules of the last day; decided: what the board
-- decided, where those rules leave it open.
create table pot_emptying (
  cooperative_id uuid not null,
  id uuid not null,
  member_id uuid not null,
  amount bigint not null,
  goes_to text not null,
  scheme_version_id uuid,
  decided text,
  asked_at timestamp with time zone not null,
  asked_by uuid not null,
  answered_at timestamp with time zone,
  answered_by uuid,
  answer text,
  entry_id uuid,
  constraint pot_emptying_pkey PRIMARY KEY (cooperative_id, id),
  constraint pot_emptying_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES person(id),
  constraint pot_emptying_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES person(id),
  constraint pot_emptying_cooperative_id_entry_id_fkey FOREIGN KEY (cooperative_id, entry_id)
      REFERENCES journal_entry(cooperative_id, id) DEFERRABLE INITIALLY DEFERRED,
  constraint pot_emptying_cooperative_id_fkey FOREIGN KEY (cooperative_id) REFERENCES cooperative(id),
  constraint pot_emptying_cooperative_id_member_id_fkey FOREIGN KEY (cooperative_id, member_id)
      REFERENCES member(cooperative_id, id),
  constraint pot_emptying_cooperative_id_scheme_version_id_fkey FOREIGN KEY (cooperative_id, scheme_version_id)
      REFERENCES scheme_version(cooperative_id, id),
  constraint pot_emptying_amount_check CHECK (amount > 0),
  constraint pot_emptying_answer_check CHECK (answer = ANY (ARRAY['yes', 'no'])),
  constraint pot_emptying_check CHECK (answered_at >= asked_at),
  constraint pot_emptying_check1 CHECK (num_nonnulls(answered_at, answered_by, answer) = ANY (ARRAY[0, 3])),
  constraint pot_emptying_check2 CHECK ((entry_id IS NOT NULL) = (NOT answer IS DISTINCT FROM 'yes')),
  constraint pot_emptying_check3 CHECK (scheme_version_id IS NOT NULL OR decided IS NOT NULL),
  constraint pot_emptying_decided_check CHECK (length(decided) >= 1 AND length(decided) <= 500),
  constraint pot_emptying_goes_to_check
      CHECK (goes_to = ANY (ARRAY['municipality', 'cooperative', 'training', 'own-business']))
);

create index pot_emptying_by_entry on pot_emptying (cooperative_id, entry_id) WHERE (entry_id IS NOT NULL);
create index pot_emptying_by_member on pot_emptying (cooperative_id, member_id);
create index pot_emptying_by_version on pot_emptying (cooperative_id, scheme_version_id)
    WHERE (scheme_version_id IS NOT NULL);
create unique index pot_emptying_one_at_a_time on pot_emptying (cooperative_id, member_id)
    WHERE (answered_at IS NULL);

create trigger pot_emptying_by_rule BEFORE INSERT OR UPDATE ON pot_emptying FOR EACH ROW
    EXECUTE FUNCTION keep_emptying_by_rule();

create policy administrator_or_auditor_or_board_reads on pot_emptying for select to public
  using (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['administrator', 'auditor', 'board'])));
create policy administrator_or_board_answers on pot_emptying for update to public
  using (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['administrator', 'board'])) AND answered_at IS NULL)
  with check (cooperative_id = ((select asking_cooperative())) AND answered_by = ((select asking_person()))
      AND (answer = 'no' OR (select asking_holds(VARIADIC ARRAY['administrator']))));
create policy board_asks on pot_emptying for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['board']))
      AND answered_at IS NULL AND asked_by = ((select asking_person())));
create policy own on pot_emptying for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members())));
create policy own_name_insert on pot_emptying as restrictive for insert to gilde_app
  with check (((select asking_purpose())) <> 'person' OR answered_by IS NULL
      OR answered_by = ((select asking_person())));
create policy owner_sees_all on pot_emptying for all to gilde_owner
  using (true)
  with check (true);

grant insert, select on pot_emptying to gilde_app;
grant update (answered_at, answered_by, answer, entry_id) on pot_emptying to gilde_app;
