-- What a member had of things in a month of the calendar, in cents: out of their pot or the training pot by one
-- entry, or borne by the co-operative with the reason. Never changes; taken back by thing_charge_undo, and then once
-- more under the next turn.
create table thing_charge (
  cooperative_id uuid not null,
  id uuid not null,
  member_id uuid not null,
  month text not null,
  amount bigint not null,
  borne_by text not null,
  why text not null,
  counts_on date not null,
  entry_id uuid,
  charged_at timestamp with time zone not null,
  charged_by uuid not null,
  -- The how manieth time this month is settled: 1, and one more after each time it was taken back.
  turn smallint not null default 1,
  constraint thing_charge_pkey PRIMARY KEY (cooperative_id, id),
  constraint thing_charge_cooperative_id_member_id_month_turn_key UNIQUE (cooperative_id, member_id, month, turn),
  constraint thing_charge_charged_by_fkey FOREIGN KEY (charged_by) REFERENCES person(id),
  constraint thing_charge_cooperative_id_entry_id_fkey FOREIGN KEY (cooperative_id, entry_id)
      REFERENCES journal_entry(cooperative_id, id),
  constraint thing_charge_cooperative_id_fkey FOREIGN KEY (cooperative_id) REFERENCES cooperative(id),
  constraint thing_charge_cooperative_id_member_id_fkey FOREIGN KEY (cooperative_id, member_id)
      REFERENCES member(cooperative_id, id),
  constraint thing_charge_amount_check CHECK (amount > 0),
  constraint thing_charge_booked CHECK ((borne_by = 'cooperative') = (entry_id IS NULL)),
  constraint thing_charge_borne_by_check CHECK (borne_by = ANY (ARRAY['member', 'training-pot', 'cooperative'])),
  constraint thing_charge_check1 CHECK (borne_by = 'member' OR why <> ''),
  constraint thing_charge_month_check CHECK (month ~ '^\d{4}-(0[1-9]|1[0-2])$'),
  constraint thing_charge_turn_check CHECK (turn >= 1 AND turn <= 100),
  constraint thing_charge_why_check CHECK (length(why) <= 300)
);

create index thing_charge_by_entry on thing_charge (cooperative_id, entry_id) WHERE (entry_id IS NOT NULL);

create trigger thing_charge_in_turn AFTER INSERT ON thing_charge FOR EACH ROW EXECUTE FUNCTION keep_turn_of_charge();
create trigger thing_charge_never_changes BEFORE DELETE OR UPDATE ON thing_charge FOR EACH ROW
    EXECUTE FUNCTION refuse_change();

create policy administrator_charges_others on thing_charge for insert to public
  with check (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['administrator'])) AND charged_by = ((select asking_person()))
      AND NOT (member_id IN (select asking_members())));
create policy administrator_or_auditor_or_board_reads on thing_charge for select to public
  using (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['administrator', 'auditor', 'board'])));
create policy own on thing_charge for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members())));
create policy owner_sees_all on thing_charge for all to gilde_owner
  using (true)
  with check (true);

grant insert, select on thing_charge to gilde_app;
