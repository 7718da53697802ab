-- Somebody asks to write off what is open of an invoice (amount, in cents with VAT), and another says yes or no.
-- ground: it is certain that the customer will not pay, or a year went by since it was due. mistake: to take back all
-- that was given up (amount).
create table write_off (
  cooperative_id uuid not null,
  id uuid not null,
  invoice_id uuid not null,
  amount bigint not null,
  ground text not null,
  why text not null,
  asked_at timestamp with time zone not null,
  asked_by uuid not null,
  answered_at timestamp with time zone,
  answered_by uuid,
  answer text,
  settlement_id uuid,
  constraint write_off_pkey PRIMARY KEY (cooperative_id, id),
  constraint write_off_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES person(id),
  constraint write_off_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES person(id),
  constraint write_off_cooperative_id_invoice_id_fkey FOREIGN KEY (cooperative_id, invoice_id)
      REFERENCES invoice(cooperative_id, id),
  constraint write_off_cooperative_id_settlement_id_fkey FOREIGN KEY (cooperative_id, settlement_id)
      REFERENCES settlement(cooperative_id, id) DEFERRABLE INITIALLY DEFERRED,
  constraint write_off_amount_check CHECK (amount > 0),
  constraint write_off_answer_check CHECK (answer = ANY (ARRAY['yes', 'no'])),
  constraint write_off_check CHECK (answered_at >= asked_at),
  constraint write_off_check1 CHECK ((answered_at IS NULL) = (answered_by IS NULL)
      AND (answered_at IS NULL) = (answer IS NULL)),
  constraint write_off_check2 CHECK ((settlement_id IS NOT NULL) = (NOT answer IS DISTINCT FROM 'yes')),
  constraint write_off_ground_check CHECK (ground = ANY (ARRAY['certain', 'year', 'mistake'])),
  constraint write_off_why_check CHECK (length(why) >= 1 AND length(why) <= 500)
);

create index write_off_by_invoice on write_off (cooperative_id, invoice_id);
create index write_off_by_settlement on write_off (cooperative_id, settlement_id) WHERE (settlement_id IS NOT NULL);
create unique index write_off_one_at_a_time on write_off (cooperative_id, invoice_id) WHERE (answered_at IS NULL);

create trigger write_off_by_two BEFORE INSERT OR UPDATE ON write_off FOR EACH ROW
    EXECUTE FUNCTION keep_write_off_by_two();

create policy administrator_answers on write_off for update to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['administrator']))
      AND answered_at IS NULL)
  with check (cooperative_id = ((select asking_cooperative())) AND answered_by = ((select asking_person())));
create policy administrator_asks on write_off for insert to public
  with check (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['administrator'])) AND answered_at IS NULL
      AND asked_by = ((select asking_person())));
create policy administrator_or_auditor_reads on write_off for select to public
  using (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['administrator', 'auditor'])));
create policy own_name_insert on write_off as restrictive for insert to gilde_app
  with check (((select asking_purpose())) <> 'person' OR answered_by IS NULL
      OR answered_by = ((select asking_person())));
create policy owner_sees_all on write_off for all to gilde_owner
  using (true)
  with check (true);

grant insert, select on write_off to gilde_app;
grant update (answered_at, answered_by, answer, settlement_id) on write_off to gilde_app;
