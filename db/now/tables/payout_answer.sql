-- A member saw what being paid this much does to their benefit, and said yes, no, or not now. The latest one holds.
-- What was shown is not kept: the office reads this row.
create table payout_answer (
  cooperative_id uuid not null,
  id uuid not null,
  member_id uuid not null,
  amount bigint not null,
  answer text not null,
  said_by uuid not null,
  said_at timestamp with time zone not null,
  constraint payout_answer_pkey PRIMARY KEY (cooperative_id, id),
  constraint payout_answer_cooperative_id_member_id_fkey FOREIGN KEY (cooperative_id, member_id)
      REFERENCES member(cooperative_id, id),
  constraint payout_answer_said_by_fkey FOREIGN KEY (said_by) REFERENCES person(id),
  constraint payout_answer_amount_check CHECK (amount > 0),
  constraint payout_answer_answer_check CHECK (answer = ANY (ARRAY['yes', 'no', 'wait']))
);

create index payout_answer_by_member on payout_answer (cooperative_id, member_id, said_at DESC, id DESC);

create trigger payout_answer_never_changes BEFORE DELETE OR UPDATE ON payout_answer FOR EACH ROW
    EXECUTE FUNCTION refuse_change();

create policy administrator_or_auditor_reads on payout_answer for select to public
  using (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['administrator', 'auditor'])));
create policy member_says on payout_answer for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members()))
      AND said_by = ((select asking_person())) AND (select in_own_hands()));
create policy own on payout_answer for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members())));
create policy owner_sees_all on payout_answer for all to gilde_owner
  using (true)
  with check (true);

grant insert, select on payout_answer to gilde_app;
