-- A set of rules for sharing out. Its rules stand in dated versions.
create table scheme (
  cooperative_id uuid not null,
  id uuid not null,
  name text not null,
  is_default boolean not null default false,
  created_at timestamp with time zone not null,
  constraint scheme_pkey PRIMARY KEY (cooperative_id, id),
  constraint scheme_cooperative_id_fkey FOREIGN KEY (cooperative_id) REFERENCES cooperative(id),
  constraint scheme_name_check CHECK (length(name) >= 1 AND length(name) <= 80)
);

create unique index scheme_default on scheme (cooperative_id) WHERE is_default;

create policy belongs on scheme for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_belongs()));
create policy board_adds on scheme for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND (select asking_has_role(VARIADIC ARRAY['board'])));
create policy board_removes on scheme for delete to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_has_role(VARIADIC ARRAY['board'])));
create policy owner_sees_all on scheme for all to gilde_owner
  using (true)
  with check (true);

grant delete, insert, select on scheme to gilde_app;
