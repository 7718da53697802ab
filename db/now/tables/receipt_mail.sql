-- A mail that came in for receipts, and what came of it: how many receipts were taken out of it, how many attachments
-- were none. Nothing else of the mail is kept. from_address is what the mail says, and proves nothing.
create table receipt_mail (
  cooperative_id uuid not null,
  id uuid not null,
  fingerprint bytea not null,
  from_address text not null,
  arrived_at timestamp with time zone not null,
  outcome text not null,
  taken integer not null,
  refused integer not null,
  constraint receipt_mail_pkey PRIMARY KEY (cooperative_id, id),
  constraint receipt_mail_cooperative_id_fingerprint_key UNIQUE (cooperative_id, fingerprint),
  constraint receipt_mail_cooperative_id_fkey FOREIGN KEY (cooperative_id) REFERENCES cooperative(id),
  constraint receipt_mail_check CHECK ((outcome = 'taken') = (taken > 0)),
  constraint receipt_mail_fingerprint_check CHECK (length(fingerprint) = 32),
  constraint receipt_mail_from_address_check CHECK (length(from_address) <= 320),
  constraint receipt_mail_outcome_check
      CHECK (outcome = ANY (ARRAY['taken', 'nothing-in-it', 'too-large', 'automatic', 'unreadable'])),
  constraint receipt_mail_refused_check CHECK (refused >= 0 AND refused <= 100),
  constraint receipt_mail_taken_check CHECK (taken >= 0 AND taken <= 20)
);

create index receipt_mail_by_moment on receipt_mail (cooperative_id, arrived_at DESC);

create policy administrator_reads on receipt_mail for select to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_holds(VARIADIC ARRAY['administrator'])));
create policy job_keeps on receipt_mail for all to public
  using (cooperative_id = ((select asking_cooperative())) AND (select asking_as(VARIADIC ARRAY['job'])));
create policy owner_sees_all on receipt_mail for all to gilde_owner
  using (true)
  with check (true);

grant insert, select on receipt_mail to gilde_app;
