-- Work that comes back: for whom, how often, from when, until when or how many times. starts_on is the day of the
-- first invoice; each later one is on the same day of its month, or on the last day when that month is shorter.
-- period: the work was in the months before that day, or is in those that begin with its month. sends_itself: what is
-- made is put forward at once. Only where it stands and its last day change. resumed_on: what came due before it, in
-- a pause, is passed over.
create table recurring_plan (
  cooperative_id uuid not null,
  id uuid not null,
  member_id uuid not null,
  business_id uuid not null,
  customer_id uuid not null,
  every text not null,
  -- Which whole months an invoice is about: those before the month of its day, those until and with that month, or
  -- those that begin with it.
  period text not null,
  starts_on date not null,
  ends_on date,
  most_turns integer,
  sends_itself boolean not null,
  state text not null default 'running',
  resumed_on date,
  prices_include_vat boolean not null,
  reference text not null default '',
  note text not null default '',
  made_at timestamp with time zone not null,
  made_by uuid not null,
  constraint recurring_plan_pkey PRIMARY KEY (cooperative_id, id),
  constraint recurring_plan_cooperative_id_business_id_fkey FOREIGN KEY (cooperative_id, business_id)
      REFERENCES business(cooperative_id, id),
  constraint recurring_plan_cooperative_id_customer_id_fkey FOREIGN KEY (cooperative_id, customer_id)
      REFERENCES customer(cooperative_id, id),
  constraint recurring_plan_cooperative_id_fkey FOREIGN KEY (cooperative_id) REFERENCES cooperative(id),
  constraint recurring_plan_cooperative_id_member_id_fkey FOREIGN KEY (cooperative_id, member_id)
      REFERENCES member(cooperative_id, id),
  constraint recurring_plan_check CHECK (ends_on > starts_on),
  constraint recurring_plan_every_check CHECK (every = ANY (ARRAY['month', 'quarter', 'year'])),
  constraint recurring_plan_most_turns_check CHECK (most_turns >= 1 AND most_turns <= 600),
  constraint recurring_plan_note_check CHECK (length(note) <= 1000),
  constraint recurring_plan_period_check CHECK (period = ANY (ARRAY['before', 'until', 'this'])),
  constraint recurring_plan_reference_check CHECK (length(reference) <= 120),
  constraint recurring_plan_state_check CHECK (state = ANY (ARRAY['running', 'paused', 'ended']))
);

create index recurring_plan_by_business on recurring_plan (cooperative_id, business_id);
create index recurring_plan_by_customer on recurring_plan (cooperative_id, customer_id);
create index recurring_plan_by_member on recurring_plan (cooperative_id, member_id);

create trigger recurring_plan_stays_honest BEFORE INSERT OR UPDATE ON recurring_plan FOR EACH ROW
    EXECUTE FUNCTION keep_plan_honest();

create policy administrator_keeps on recurring_plan for all to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['administrator'])));
create policy auditor_reads on recurring_plan for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['auditor'])));
create policy job_locks on recurring_plan for update to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_as(VARIADIC ARRAY['job'])));
create policy job_reads on recurring_plan for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_as(VARIADIC ARRAY['job'])));
create policy own on recurring_plan for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members())));
create policy own_begins on recurring_plan for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members()))
      AND (business_id IN (select asking_businesses())));
create policy own_changes on recurring_plan for update to public
  using (cooperative_id = ((select asking_cooperative())) AND (member_id IN (select asking_members())));
create policy own_hand_insert on recurring_plan as restrictive for insert to gilde_app
  with check (((select asking_doer())) IS NULL);
create policy own_hand_update on recurring_plan as restrictive for update to gilde_app
  using (((select asking_doer())) IS NULL);
create policy own_name_insert on recurring_plan as restrictive for insert to gilde_app
  with check (((select asking_purpose())) <> 'person' OR made_by IS NULL OR made_by = ((select asking_person())));
create policy owner_sees_all on recurring_plan for all to gilde_owner
  using (true)
  with check (true);

grant insert, select on recurring_plan to gilde_app;
grant update (ends_on, state, resumed_on) on recurring_plan to gilde_app;
