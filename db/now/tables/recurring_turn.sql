-- What a plan made, once for each turn: the draft, or the word of why there is none: paused, or what keeps it from
-- being an invoice (tried again each morning). A draft that was thrown away leaves its turn without an invoice: it
-- does not come again.
create table recurring_turn (
  cooperative_id uuid not null,
  plan_id uuid not null,
  turn integer not null,
  due_on date not null,
  invoice_id uuid,
  refused text,
  made_at timestamp with time zone not null,
  constraint recurring_turn_pkey PRIMARY KEY (cooperative_id, plan_id, turn),
  constraint recurring_turn_cooperative_id_invoice_id_fkey FOREIGN KEY (cooperative_id, invoice_id)
      REFERENCES invoice(cooperative_id, id) ON DELETE SET NULL (invoice_id),
  constraint recurring_turn_cooperative_id_plan_id_fkey FOREIGN KEY (cooperative_id, plan_id)
      REFERENCES recurring_plan(cooperative_id, id) ON DELETE CASCADE,
  constraint recurring_turn_check CHECK (invoice_id IS NULL OR refused IS NULL),
  constraint recurring_turn_refused_check CHECK (length(refused) >= 1 AND length(refused) <= 60),
  constraint recurring_turn_turn_check CHECK (turn >= 1)
);

create index recurring_turn_by_invoice on recurring_turn (cooperative_id, invoice_id) WHERE (invoice_id IS NOT NULL);

create policy job_makes on recurring_turn for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND (select asking_as(VARIADIC ARRAY['job'])));
create policy job_tries_again on recurring_turn for update to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_as(VARIADIC ARRAY['job'])));
create policy owner_sees_all on recurring_turn for all to gilde_owner
  using (true)
  with check (true);
create policy with_plan on recurring_turn for select to public
  using ((EXISTS ( SELECT
   FROM recurring_plan p
  WHERE p.cooperative_id = recurring_turn.cooperative_id AND p.id = recurring_turn.plan_id)));

grant insert, select on recurring_turn to gilde_app;
grant update (invoice_id, refused, made_at) on recurring_turn to gilde_app;
