-- A settled month is taken back, with why, which the member reads: at once, or by the yes of another when it is in
-- the books of a period that is closed. entry_id reverses the entry of the charge, where there was one.
create table thing_charge_undo (
  cooperative_id uuid not null,
  id uuid not null,
  charge_id uuid not null,
  why text not null,
  asked_at timestamp with time zone not null,
  asked_by uuid not null,
  answered_at timestamp with time zone,
  answered_by uuid,
  answer text,
  entry_id uuid,
  constraint thing_charge_undo_pkey PRIMARY KEY (cooperative_id, id),
  constraint thing_charge_undo_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES person(id),
  constraint thing_charge_undo_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES person(id),
  constraint thing_charge_undo_cooperative_id_charge_id_fkey FOREIGN KEY (cooperative_id, charge_id)
      REFERENCES thing_charge(cooperative_id, id),
  constraint thing_charge_undo_cooperative_id_entry_id_fkey FOREIGN KEY (cooperative_id, entry_id)
      REFERENCES journal_entry(cooperative_id, id),
  constraint thing_charge_undo_answer_check CHECK (answer = ANY (ARRAY['yes', 'no'])),
  constraint thing_charge_undo_check CHECK (answered_at >= asked_at),
  constraint thing_charge_undo_check1 CHECK (num_nonnulls(answered_at, answered_by, answer) = ANY (ARRAY[0, 3])),
  constraint thing_charge_undo_check2 CHECK (entry_id IS NULL OR answer IS NOT NULL AND answer = 'yes'),
  constraint thing_charge_undo_why_check CHECK (length(why) >= 1 AND length(why) <= 300)
);

create index thing_charge_undo_by_entry on thing_charge_undo (cooperative_id, entry_id) WHERE (entry_id IS NOT NULL);
create unique index thing_charge_undo_once on thing_charge_undo (cooperative_id, charge_id)
    WHERE (answer IS DISTINCT FROM 'no');

create trigger thing_charge_undo_kept AFTER INSERT OR UPDATE ON thing_charge_undo FOR EACH ROW
    EXECUTE FUNCTION keep_undo_of_charge();

create policy administrator_answers on thing_charge_undo for update to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['administrator']))
      AND answered_at IS NULL)
  with check (cooperative_id = ((select asking_cooperative())) AND answered_by = ((select asking_person())));
create policy administrator_asks on thing_charge_undo for insert to public
  with check (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['administrator'])) AND asked_by = ((select asking_person()))
      AND (answered_by IS NULL OR answered_by = ((select asking_person()))));
create policy owner_sees_all on thing_charge_undo for all to gilde_owner
  using (true)
  with check (true);
create policy with_charge on thing_charge_undo for select to public
  using ((EXISTS ( SELECT
   FROM thing_charge c
  WHERE c.cooperative_id = thing_charge_undo.cooperative_id AND c.id = thing_charge_undo.charge_id)));

grant insert, select on thing_charge_undo to gilde_app;
grant update (answered_at, answered_by, answer, entry_id) on thing_charge_undo to gilde_app;
