-- Whether anybody may apply by the public form (is_open), how members say yes (vote: most of the votes, or nobody
-- against), how long they have for it (vote_days), and how long somebody is on trial (trial_months; 0: not at all).
-- No row: the form is shut.
create table joining_rules (
  cooperative_id uuid not null,
  is_open boolean not null,
  vote text not null,
  vote_days integer not null,
  trial_months integer not null,
  set_by uuid not null,
  set_at timestamp with time zone not null,
  constraint joining_rules_pkey PRIMARY KEY (cooperative_id),
  constraint joining_rules_cooperative_id_fkey FOREIGN KEY (cooperative_id) REFERENCES cooperative(id),
  constraint joining_rules_set_by_fkey FOREIGN KEY (set_by) REFERENCES person(id),
  constraint joining_rules_trial_months_check CHECK (trial_months >= 0 AND trial_months <= 12),
  constraint joining_rules_vote_check CHECK (vote = ANY (ARRAY['majority', 'unanimous'])),
  constraint joining_rules_vote_days_check CHECK (vote_days >= 1 AND vote_days <= 60)
);

create policy belongs on joining_rules for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_belongs()));
create policy board_keeps on joining_rules for all to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['board'])));
create policy own_name_insert on joining_rules as restrictive for insert to gilde_app
  with check (((select asking_purpose())) <> 'person' OR set_by IS NULL OR set_by = ((select asking_person())));
create policy owner_sees_all on joining_rules for all to gilde_owner
  using (true)
  with check (true);

grant insert, select, update on joining_rules to gilde_app;
