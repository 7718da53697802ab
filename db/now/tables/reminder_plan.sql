-- By which plan customers are reminded, from a day on: days after the day an invoice was due. held: the
-- administration sends them with one press; bank_within: nothing goes out when the last statement of the bank is
-- older than so many days; costs: the costs of collecting that the law allows are asked after the last reminder.
-- Never changed: a new row holds from its day.
create table reminder_plan (
  cooperative_id uuid not null,
  id uuid not null,
  from_day date not null,
  sending text not null,
  friendly_after smallint not null,
  firm_after smallint not null,
  last_after smallint not null,
  bank_within smallint not null,
  costs boolean not null,
  set_at timestamp with time zone not null,
  set_by uuid not null,
  constraint reminder_plan_pkey PRIMARY KEY (cooperative_id, id),
  constraint reminder_plan_cooperative_id_fkey FOREIGN KEY (cooperative_id) REFERENCES cooperative(id),
  constraint reminder_plan_set_by_fkey FOREIGN KEY (set_by) REFERENCES person(id),
  constraint reminder_plan_bank_within_check CHECK (bank_within >= 1 AND bank_within <= 31),
  constraint reminder_plan_check CHECK (firm_after > friendly_after),
  constraint reminder_plan_check1 CHECK (last_after > firm_after AND last_after <= 365),
  constraint reminder_plan_friendly_after_check CHECK (friendly_after >= 1 AND friendly_after <= 90),
  constraint reminder_plan_sending_check CHECK (sending = ANY (ARRAY['held', 'by-itself', 'off']))
);

create index reminder_plan_by_day on reminder_plan (cooperative_id, from_day DESC, set_at DESC);

create trigger reminder_plan_never_changes BEFORE DELETE OR UPDATE ON reminder_plan FOR EACH ROW
    EXECUTE FUNCTION refuse_change();

create policy administrator_or_auditor_or_member_reads on reminder_plan for select to public
  using (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['administrator', 'auditor', 'member'])));
create policy administrator_sets on reminder_plan for insert to public
  with check (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['administrator'])) AND set_by = ((select asking_person())));
create policy job_reads on reminder_plan for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_as(VARIADIC ARRAY['job'])));
create policy owner_sees_all on reminder_plan for all to gilde_owner
  using (true)
  with check (true);

grant insert, select on reminder_plan to gilde_app;
