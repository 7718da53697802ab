-- Each command that was carried out on behalf of a member, in the words by which the member reads it. Never changed.
create table on_behalf_deed (
  cooperative_id uuid not null,
  command_id uuid not null,
  on_behalf_id uuid not null,
  what text not null,
  subject_id uuid,
  done_at timestamp with time zone not null,
  constraint on_behalf_deed_pkey PRIMARY KEY (cooperative_id, command_id),
  constraint on_behalf_deed_cooperative_id_on_behalf_id_fkey FOREIGN KEY (cooperative_id, on_behalf_id)
      REFERENCES on_behalf(cooperative_id, id),
  constraint on_behalf_deed_what_check CHECK (what ~ '^[a-z]+(-[a-z]+)*$')
);

create index on_behalf_deed_about on on_behalf_deed (cooperative_id, subject_id);
create index on_behalf_deed_of on on_behalf_deed (cooperative_id, on_behalf_id);

create trigger on_behalf_deed_never_changes BEFORE DELETE OR UPDATE ON on_behalf_deed FOR EACH ROW
    EXECUTE FUNCTION refuse_change();
create trigger on_behalf_deed_within BEFORE INSERT ON on_behalf_deed FOR EACH ROW EXECUTE FUNCTION keep_deed_within();

create policy doer_notes on on_behalf_deed for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND on_behalf_id = ((select asking_behalf())));
create policy owner_sees_all on on_behalf_deed for all to gilde_owner
  using (true)
  with check (true);
create policy reads_with_it on on_behalf_deed for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (EXISTS ( SELECT
   FROM on_behalf b
  WHERE b.cooperative_id = on_behalf_deed.cooperative_id AND b.id = on_behalf_deed.on_behalf_id)));

grant insert, select on on_behalf_deed to gilde_app;
