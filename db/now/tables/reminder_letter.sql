-- One reminder to one customer about all that is late: by mail, or on paper when mail_id is null. open: what was late
-- in all, in cents. costs: what the letter says that collecting costs (last), or asks for it (claim). made_by null:
-- the program, by plan.
create table reminder_letter (
  cooperative_id uuid not null,
  id uuid not null,
  customer_id uuid not null,
  -- The firmest of the invoices in it: that sets its tone.
  step text not null,
  sent_on date not null,
  open bigint not null,
  costs bigint not null,
  mail_id uuid,
  made_at timestamp with time zone not null,
  made_by uuid,
  constraint reminder_letter_pkey PRIMARY KEY (cooperative_id, id),
  constraint reminder_letter_cooperative_id_customer_id_fkey FOREIGN KEY (cooperative_id, customer_id)
      REFERENCES customer(cooperative_id, id),
  constraint reminder_letter_made_by_fkey FOREIGN KEY (made_by) REFERENCES person(id),
  constraint reminder_letter_costs_check CHECK (costs >= 0),
  constraint reminder_letter_open_check CHECK (open > 0),
  constraint reminder_letter_step_check CHECK (step = ANY (ARRAY['friendly', 'firm', 'last', 'claim']))
);

create unique index reminder_letter_once_a_day on reminder_letter (cooperative_id, customer_id, sent_on);

create trigger reminder_letter_never_changes BEFORE DELETE OR UPDATE ON reminder_letter FOR EACH ROW
    EXECUTE FUNCTION refuse_change();

create policy office_or_job_makes on reminder_letter for insert to public
  with check (cooperative_id = ((select asking_cooperative()))
      AND ((select asking_holds(VARIADIC ARRAY['administrator'])) OR (select asking_as(VARIADIC ARRAY['job'])))
      AND NOT made_by IS DISTINCT FROM ((select asking_person())));
create policy owner_sees_all on reminder_letter for all to gilde_owner
  using (true)
  with check (true);
create policy with_customer on reminder_letter for select to public
  using (cooperative_id = ((select asking_cooperative())) AND ((select asking_purpose())) <> 'link'
      AND (EXISTS ( SELECT
   FROM customer c
  WHERE c.cooperative_id = reminder_letter.cooperative_id AND c.id = reminder_letter.customer_id)));

grant insert, select on reminder_letter to gilde_app;
