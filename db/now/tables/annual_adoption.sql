-- What the general meeting decided on the annual account: on which day, and where the result of the year goes. In
-- cents; below zero a loss is taken out of it.
create table annual_adoption (
  cooperative_id uuid not null,
  year integer not null,
  account_id uuid not null,
  met_on date not null,
  to_equity bigint not null,
  to_training bigint not null,
  to_reserve bigint not null,
  entry_id uuid,
  noted_at timestamp with time zone not null,
  noted_by uuid not null,
  id uuid not null,
  -- When two people took it back: it was written down by mistake. It stays to be read.
  taken_back_at timestamp with time zone,
  -- What was confirmed with it; null when it was adopted before two people were needed.
  asked_id uuid,
  constraint annual_adoption_pkey PRIMARY KEY (cooperative_id, id),
  constraint annual_adoption_cooperative_id_account_id_fkey FOREIGN KEY (cooperative_id, account_id)
      REFERENCES annual_account(cooperative_id, id),
  constraint annual_adoption_cooperative_id_asked_id_fkey FOREIGN KEY (cooperative_id, asked_id)
      REFERENCES adoption_asked(cooperative_id, id),
  constraint annual_adoption_cooperative_id_entry_id_fkey FOREIGN KEY (cooperative_id, entry_id)
      REFERENCES journal_entry(cooperative_id, id) DEFERRABLE INITIALLY DEFERRED,
  constraint annual_adoption_noted_by_fkey FOREIGN KEY (noted_by) REFERENCES person(id)
);

create index annual_adoption_by_asked on annual_adoption (cooperative_id, asked_id) WHERE (asked_id IS NOT NULL);
create unique index annual_adoption_stands_once on annual_adoption (cooperative_id, year)
    WHERE (taken_back_at IS NULL);

create trigger annual_adoption_kept BEFORE DELETE OR UPDATE ON annual_adoption FOR EACH ROW
    EXECUTE FUNCTION keep_adoption();
create trigger annual_adoption_signed BEFORE INSERT ON annual_adoption FOR EACH ROW
    EXECUTE FUNCTION keep_annual_signed();
create trigger annual_adoption_together BEFORE INSERT ON annual_adoption FOR EACH ROW
    EXECUTE FUNCTION keep_adoption_confirmed();

create policy administrator_adds on annual_adoption for insert to public
  with check (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['administrator'])));
create policy administrator_or_auditor_or_board_reads on annual_adoption for select to public
  using (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['administrator', 'auditor', 'board'])));
create policy members_read on annual_adoption for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (EXISTS (select asking_members())));
create policy own_name_insert on annual_adoption as restrictive for insert to gilde_app
  with check (((select asking_purpose())) <> 'person' OR noted_by IS NULL OR noted_by = ((select asking_person())));
create policy owner_sees_all on annual_adoption for all to gilde_owner
  using (true)
  with check (true);

grant insert, select on annual_adoption to gilde_app;
