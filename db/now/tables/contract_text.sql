-- A version of a text that members sign: the membership agreement, the house rules, the scheme. Places like {naam}
-- are filled in for each member. in_short: in three sentences what somebody says yes to. reserves_change: the text
-- itself says clearly that the co-operative may change what it says of money (Burgerlijk Wetboek 2:59). Without
-- from_day it is a draft; decided, it never changes.
create table contract_text (
  cooperative_id uuid not null,
  id uuid not null,
  kind text not null,
  version integer not null,
  title text not null,
  in_short text not null,
  body text not null,
  reserves_change boolean not null,
  written_by uuid not null,
  written_at timestamp with time zone not null,
  from_day date,
  decided_by uuid,
  decided_at timestamp with time zone,
  constraint contract_text_pkey PRIMARY KEY (cooperative_id, id),
  constraint contract_text_cooperative_id_kind_version_key UNIQUE (cooperative_id, kind, version),
  constraint contract_text_cooperative_id_fkey FOREIGN KEY (cooperative_id) REFERENCES cooperative(id),
  constraint contract_text_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES person(id),
  constraint contract_text_written_by_fkey FOREIGN KEY (written_by) REFERENCES person(id),
  constraint contract_text_body_check CHECK (length(body) >= 1 AND length(body) <= 30000),
  constraint contract_text_by_two CHECK (decided_by <> written_by),
  constraint contract_text_in_short_check CHECK (length(in_short) >= 1 AND length(in_short) <= 600),
  constraint contract_text_is_decided CHECK (num_nulls(from_day, decided_by, decided_at) = ANY (ARRAY[0, 3])),
  constraint contract_text_kind_check CHECK (kind = ANY (ARRAY['membership', 'house-rules', 'scheme'])),
  constraint contract_text_title_check CHECK (length(title) >= 1 AND length(title) <= 120),
  constraint contract_text_version_check CHECK (version > 0)
);

create unique index contract_text_one_draft on contract_text (cooperative_id, kind) WHERE (decided_at IS NULL);

create trigger contract_text_is_kept BEFORE DELETE OR UPDATE ON contract_text FOR EACH ROW
    EXECUTE FUNCTION keep_contract_text();

create policy board_or_administrator_reads on contract_text for select to public
  using (cooperative_id = ((select asking_cooperative()))
      AND (select asking_holds(VARIADIC ARRAY['board', 'administrator'])));
create policy board_writes on contract_text for insert to public
  with check (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['board']))
      AND written_by = ((select asking_person())) AND decided_at IS NULL);
create policy board_writes_or_decides on contract_text for update to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['board'])))
  with check (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['board'])) AND
CASE
    WHEN decided_at IS NULL THEN written_by
    ELSE decided_by
END = ((select asking_person())));
create policy own_name_insert on contract_text as restrictive for insert to gilde_app
  with check (((select asking_purpose())) <> 'person' OR decided_by IS NULL
      OR decided_by = ((select asking_person())));
create policy owner_sees_all on contract_text for all to gilde_owner
  using (true)
  with check (true);

grant insert, select on contract_text to gilde_app;
grant update (title, in_short, body, reserves_change, written_by, written_at, from_day, decided_by,
    decided_at) on contract_text to gilde_app;
