-- Up to and including this day a customer is not reminded: of one invoice, or of none when invoice_id is null. By the
-- administration, or by the member who made it, for their own invoice.
create table reminder_pause (
  cooperative_id uuid not null,
  id uuid not null,
  customer_id uuid not null,
  invoice_id uuid,
  until_day date not null,
  why text not null,
  asked_at timestamp with time zone not null,
  asked_by uuid not null,
  ended_at timestamp with time zone,
  ended_by uuid,
  constraint reminder_pause_pkey PRIMARY KEY (cooperative_id, id),
  constraint reminder_pause_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES person(id),
  constraint reminder_pause_cooperative_id_customer_id_fkey FOREIGN KEY (cooperative_id, customer_id)
      REFERENCES customer(cooperative_id, id),
  constraint reminder_pause_cooperative_id_invoice_id_fkey FOREIGN KEY (cooperative_id, invoice_id)
      REFERENCES invoice(cooperative_id, id),
  constraint reminder_pause_ended_by_fkey FOREIGN KEY (ended_by) REFERENCES person(id),
  constraint reminder_pause_check CHECK (ended_at >= asked_at),
  constraint reminder_pause_check1 CHECK ((ended_at IS NULL) = (ended_by IS NULL)),
  constraint reminder_pause_ends CHECK (until_day >= (asked_at AT TIME ZONE 'Europe/Amsterdam')::date
      AND until_day <= ((asked_at AT TIME ZONE 'Europe/Amsterdam')::date + 92)),
  constraint reminder_pause_why_check CHECK (length(why) >= 1 AND length(why) <= 300)
);

create index reminder_pause_open on reminder_pause (cooperative_id, customer_id) WHERE (ended_at IS NULL);

create trigger reminder_pause_kept BEFORE INSERT ON reminder_pause FOR EACH ROW
    EXECUTE FUNCTION keep_reminder_pause();

create policy office_ends on reminder_pause for update to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['administrator']))
      AND ended_at IS NULL)
  with check (cooperative_id = ((select asking_cooperative())) AND ended_by = ((select asking_person())));
create policy office_or_own_waits on reminder_pause for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND asked_by = ((select asking_person()))
      AND ended_at IS NULL AND ((select asking_holds(VARIADIC ARRAY['administrator'])) OR (EXISTS ( SELECT
   FROM invoice i
  WHERE i.cooperative_id = reminder_pause.cooperative_id AND i.id = reminder_pause.invoice_id
      AND i.customer_id = reminder_pause.customer_id AND (i.member_id IN (select asking_members()))))));
create policy own_hand_insert on reminder_pause as restrictive for insert to gilde_app
  with check (((select asking_doer())) IS NULL);
create policy own_name_insert on reminder_pause as restrictive for insert to gilde_app
  with check (((select asking_purpose())) <> 'person' OR ended_by IS NULL OR ended_by = ((select asking_person())));
create policy owner_sees_all on reminder_pause for all to gilde_owner
  using (true)
  with check (true);
create policy with_customer on reminder_pause for select to public
  using (cooperative_id = ((select asking_cooperative())) AND ((select asking_purpose())) <> 'link'
      AND (EXISTS ( SELECT
   FROM customer c
  WHERE c.cooperative_id = reminder_pause.cooperative_id AND c.id = reminder_pause.customer_id)));

grant insert, select on reminder_pause to gilde_app;
grant update (ended_at, ended_by) on reminder_pause to gilde_app;
