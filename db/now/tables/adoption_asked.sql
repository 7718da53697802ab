-- What somebody says that the general meeting decided on an annual account, with its minutes; it waits for the yes of
-- another, who books it. Amounts in cents. reason: why it counts in a period that is closed for now. unaudited: why
-- without a signed yes of the committee.
create table adoption_asked (
  cooperative_id uuid not null,
  id uuid not null,
  year integer not null,
  account_id uuid not null,
  met_on date not null,
  to_equity bigint not null,
  to_training bigint not null,
  to_reserve bigint not null,
  minutes_id uuid not null,
  reason text not null,
  unaudited text,
  asked_at timestamp with time zone not null,
  asked_by uuid not null,
  answered_at timestamp with time zone,
  answered_by uuid,
  answer text,
  constraint adoption_asked_pkey PRIMARY KEY (cooperative_id, id),
  constraint adoption_asked_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES person(id),
  constraint adoption_asked_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES person(id),
  constraint adoption_asked_cooperative_id_account_id_fkey FOREIGN KEY (cooperative_id, account_id)
      REFERENCES annual_account(cooperative_id, id),
  constraint adoption_asked_cooperative_id_fkey FOREIGN KEY (cooperative_id) REFERENCES cooperative(id),
  constraint adoption_asked_cooperative_id_minutes_id_fkey FOREIGN KEY (cooperative_id, minutes_id)
      REFERENCES file(cooperative_id, id),
  constraint adoption_asked_answer_check CHECK (answer = ANY (ARRAY['yes', 'no'])),
  constraint adoption_asked_check CHECK (answered_at >= asked_at),
  constraint adoption_asked_check1 CHECK (num_nonnulls(answered_at, answered_by, answer) = ANY (ARRAY[0, 3])),
  constraint adoption_asked_reason_check CHECK (length(reason) <= 500),
  constraint adoption_asked_unaudited_check CHECK (length(unaudited) >= 1 AND length(unaudited) <= 500)
);

create index adoption_asked_by_account on adoption_asked (cooperative_id, account_id);
create index adoption_asked_by_minutes on adoption_asked (cooperative_id, minutes_id);
create unique index adoption_asked_waits_once on adoption_asked (cooperative_id, year) WHERE (answer IS NULL);

create trigger adoption_asked_of_two BEFORE INSERT OR UPDATE ON adoption_asked FOR EACH ROW
    EXECUTE FUNCTION keep_adoption_asked();

create policy administrator_or_auditor_or_board_reads on adoption_asked for select to public
  using (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['administrator', 'auditor', 'board'])));
create policy administrator_or_board_adds on adoption_asked for insert to public
  with check (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['administrator', 'board'])));
create policy office_answers on adoption_asked for update to public
  using (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['administrator', 'board'])));
create policy own_name_insert on adoption_asked as restrictive for insert to gilde_app
  with check (((select asking_purpose())) <> 'person' OR (asked_by IS NULL OR asked_by = ((select asking_person())))
      AND (answered_by IS NULL OR answered_by = ((select asking_person()))));
create policy owner_sees_all on adoption_asked for all to gilde_owner
  using (true)
  with check (true);

grant insert, select on adoption_asked to gilde_app;
grant update (answered_at, answered_by, answer) on adoption_asked to gilde_app;
