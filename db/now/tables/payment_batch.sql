-- Payments for the bank in one file: made by one, released by another, handed to the bank or withdrawn. What is in it
-- never changes. The file is made when it is released; when it is fetched the first time only its day may move, and
-- then no more.
create table payment_batch (
  cooperative_id uuid not null,
  id uuid not null,
  number integer not null,
  from_iban text not null,
  from_name text not null,
  -- Not before this day; the day on which it was made means as soon as possible. The file asks for the day of
  -- fetching when that is later.
  execute_on date not null,
  format text not null,
  message_id text not null,
  items integer not null,
  total bigint not null,
  made_by uuid not null,
  made_at timestamp with time zone not null,
  released_by uuid,
  released_at timestamp with time zone,
  content bytea,
  sha256 bytea,
  handed_by uuid,
  handed_at timestamp with time zone,
  withdrawn_by uuid,
  withdrawn_at timestamp with time zone,
  withdrawn_why text not null default '',
  constraint payment_batch_pkey PRIMARY KEY (cooperative_id, id),
  constraint payment_batch_cooperative_id_message_id_key UNIQUE (cooperative_id, message_id),
  constraint payment_batch_cooperative_id_number_key UNIQUE (cooperative_id, number),
  constraint payment_batch_cooperative_id_fkey FOREIGN KEY (cooperative_id) REFERENCES cooperative(id),
  constraint payment_batch_handed_by_fkey FOREIGN KEY (handed_by) REFERENCES person(id),
  constraint payment_batch_made_by_fkey FOREIGN KEY (made_by) REFERENCES person(id),
  constraint payment_batch_released_by_fkey FOREIGN KEY (released_by) REFERENCES person(id),
  constraint payment_batch_withdrawn_by_fkey FOREIGN KEY (withdrawn_by) REFERENCES person(id),
  constraint payment_batch_check CHECK (released_at >= made_at),
  constraint payment_batch_check1 CHECK (handed_at >= released_at),
  constraint payment_batch_check2 CHECK (withdrawn_at >= made_at),
  constraint payment_batch_check3 CHECK (num_nonnulls(handed_by, handed_at) = ANY (ARRAY[0, 2])),
  constraint payment_batch_check4 CHECK (num_nonnulls(withdrawn_by, withdrawn_at) = ANY (ARRAY[0, 2])),
  constraint payment_batch_format_check CHECK (format = ANY (ARRAY['pain.001.001.03', 'pain.001.001.09'])),
  constraint payment_batch_from_name_check CHECK (length(from_name) >= 1 AND length(from_name) <= 70),
  constraint payment_batch_goes_one_way CHECK (handed_at IS NULL OR withdrawn_at IS NULL),
  constraint payment_batch_has_its_file CHECK (num_nonnulls(released_by, released_at,
      content, sha256) = ANY (ARRAY[0, 4])),
  constraint payment_batch_items_check CHECK (items > 0),
  constraint payment_batch_message_id_check CHECK (length(message_id) >= 1 AND length(message_id) <= 35),
  constraint payment_batch_number_check CHECK (number > 0),
  constraint payment_batch_sha256_check CHECK (length(sha256) = 32),
  constraint payment_batch_total_check CHECK (total > 0),
  constraint payment_batch_withdrawn_why_check CHECK (length(withdrawn_why) <= 500)
);

create trigger payment_batch_of_two BEFORE INSERT OR UPDATE ON payment_batch FOR EACH ROW
    EXECUTE FUNCTION keep_payment_batch();
create trigger payment_batch_pays_its_items BEFORE UPDATE ON payment_batch FOR EACH ROW WHEN (new.content IS NOT NULL
    AND (new.content IS DISTINCT FROM old.content OR new.sha256 IS DISTINCT FROM old.sha256
    OR new.handed_at IS DISTINCT FROM old.handed_at)) EXECUTE FUNCTION keep_payment_file();

create policy administrator_keeps on payment_batch for all to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['administrator'])));
create policy auditor_reads on payment_batch for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['auditor'])));
create policy own_name_insert on payment_batch as restrictive for insert to gilde_app
  with check (((select asking_purpose())) <> 'person' OR (made_by IS NULL OR made_by = ((select asking_person())))
      AND (released_by IS NULL OR released_by = ((select asking_person()))) AND (handed_by IS NULL
      OR handed_by = ((select asking_person()))) AND (withdrawn_by IS NULL
      OR withdrawn_by = ((select asking_person()))));
create policy owner_sees_all on payment_batch for all to gilde_owner
  using (true)
  with check (true);
create policy treasurer_answers on payment_batch for update to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['treasurer']))
      AND released_at IS NULL AND withdrawn_at IS NULL)
  with check (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['treasurer']))
      AND handed_at IS NULL AND (withdrawn_at IS NULL AND released_by = ((select asking_person()))
      OR released_at IS NULL AND withdrawn_by = ((select asking_person())) AND btrim(withdrawn_why) <> ''
      AND NOT (EXISTS ( SELECT
   FROM payment_item i
  WHERE i.cooperative_id = payment_batch.cooperative_id AND i.batch_id = payment_batch.id
      AND i.source <> 'municipal-share' AND (i.member_id IN (select asking_members()))))));
create policy treasurer_reads on payment_batch for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['treasurer'])));

grant insert, select on payment_batch to gilde_app;
grant update (released_by, released_at, content, sha256, handed_by, handed_at, withdrawn_by, withdrawn_at,
    withdrawn_why) on payment_batch to gilde_app;
