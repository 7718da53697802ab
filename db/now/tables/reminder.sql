-- An invoice in a reminder, with what was open of it in cents. step null: named because it is late too; its own turn
-- comes later.
create table reminder (
  cooperative_id uuid not null,
  letter_id uuid not null,
  invoice_id uuid not null,
  step text,
  open bigint not null,
  constraint reminder_pkey PRIMARY KEY (cooperative_id, letter_id, invoice_id),
  constraint reminder_cooperative_id_invoice_id_fkey FOREIGN KEY (cooperative_id, invoice_id)
      REFERENCES invoice(cooperative_id, id),
  constraint reminder_cooperative_id_letter_id_fkey FOREIGN KEY (cooperative_id, letter_id)
      REFERENCES reminder_letter(cooperative_id, id),
  constraint reminder_open_check CHECK (open > 0),
  constraint reminder_step_check CHECK (step = ANY (ARRAY['friendly', 'firm', 'last', 'claim']))
);

create unique index reminder_step_once on reminder (cooperative_id, invoice_id, step) WHERE (step IS NOT NULL);

create trigger reminder_never_changes BEFORE DELETE OR UPDATE ON reminder FOR EACH ROW
    EXECUTE FUNCTION refuse_change();

create policy office_or_job_makes on reminder for insert to public
  with check (cooperative_id = ((select asking_cooperative()))
      AND ((select asking_holds(VARIADIC ARRAY['administrator'])) OR (select asking_as(VARIADIC ARRAY['job']))));
create policy owner_sees_all on reminder for all to gilde_owner
  using (true)
  with check (true);
create policy with_invoice on reminder for select to public
  using (cooperative_id = ((select asking_cooperative())) AND ((select asking_purpose())) <> 'link'
      AND (EXISTS ( SELECT
   FROM invoice i
  WHERE i.cooperative_id = reminder.cooperative_id AND i.id = reminder.invoice_id)));

grant insert, select on reminder to gilde_app;
