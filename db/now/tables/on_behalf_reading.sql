-- Which kinds of pages of a member were opened on their behalf, each the first time that it was. Never changed.
create table on_behalf_reading (
  cooperative_id uuid not null,
  on_behalf_id uuid not null,
  place text not null,
  done_at timestamp with time zone not null,
  constraint on_behalf_reading_pkey PRIMARY KEY (cooperative_id, on_behalf_id, place),
  constraint on_behalf_reading_cooperative_id_on_behalf_id_fkey FOREIGN KEY (cooperative_id, on_behalf_id)
      REFERENCES on_behalf(cooperative_id, id),
  constraint on_behalf_reading_place_check CHECK (place ~ '^[a-z]+(-[a-z]+)*$')
);

create trigger on_behalf_reading_never_changes BEFORE DELETE OR UPDATE ON on_behalf_reading FOR EACH ROW
    EXECUTE FUNCTION refuse_change();
create trigger on_behalf_reading_within BEFORE INSERT ON on_behalf_reading FOR EACH ROW
    EXECUTE FUNCTION keep_deed_within();

create policy doer_notes on on_behalf_reading for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND on_behalf_id = ((select asking_behalf())));
create policy owner_sees_all on on_behalf_reading for all to gilde_owner
  using (true)
  with check (true);
create policy reads_with_it on on_behalf_reading for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (EXISTS ( SELECT
   FROM on_behalf b
  WHERE b.cooperative_id = on_behalf_reading.cooperative_id AND b.id = on_behalf_reading.on_behalf_id)));

grant insert, select on on_behalf_reading to gilde_app;
