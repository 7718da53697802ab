-- Above so many cents an invoice of a supplier is approved by another than who entered it. No row:
-- spending_limit_until_set(). asked: a higher one that waits for the yes of another than asked_by.
create table spending_limit (
  cooperative_id uuid not null,
  two_people_above bigint not null,
  set_by uuid not null,
  set_at timestamp with time zone not null,
  asked bigint,
  asked_by uuid,
  asked_at timestamp with time zone,
  constraint spending_limit_pkey PRIMARY KEY (cooperative_id),
  constraint spending_limit_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES person(id),
  constraint spending_limit_cooperative_id_fkey FOREIGN KEY (cooperative_id) REFERENCES cooperative(id),
  constraint spending_limit_set_by_fkey FOREIGN KEY (set_by) REFERENCES person(id),
  constraint spending_limit_asked_check CHECK (asked >= 0 AND asked <= 10000000),
  constraint spending_limit_asked_is_higher CHECK (asked > two_people_above),
  constraint spending_limit_check CHECK (num_nonnulls(asked, asked_by, asked_at) = ANY (ARRAY[0, 3])),
  constraint spending_limit_two_people_above_check CHECK (two_people_above >= 0 AND two_people_above <= 10000000)
);

create trigger spending_limit_by_two BEFORE INSERT OR UPDATE ON spending_limit FOR EACH ROW
    EXECUTE FUNCTION keep_spending_limit();

create policy administrator_or_auditor_or_board_reads on spending_limit for select to public
  using (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['administrator', 'auditor', 'board'])));
create policy board_changes on spending_limit for update to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['board'])));
create policy board_sets on spending_limit for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['board'])));
create policy office_answers on spending_limit for update to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['administrator'])));
create policy own_name_insert on spending_limit as restrictive for insert to gilde_app
  with check (((select asking_purpose())) <> 'person' OR (set_by IS NULL OR set_by = ((select asking_person())))
      AND (asked_by IS NULL OR asked_by = ((select asking_person()))));
create policy owner_sees_all on spending_limit for all to gilde_owner
  using (true)
  with check (true);

grant insert, select, update on spending_limit to gilde_app;
