-- A receipt that was chosen in a form that is not finished yet: a browser never gives a file back, so it is kept for that
-- form, and becomes the receipt of the cost when that is booked. Not a `file`: those never change, and this is thrown away.

create table kept_receipt (
  cooperative_id uuid not null references cooperative,
  id             uuid not null,
  kept_by        uuid not null references person,
  name           text not null check (length(name) between 1 and 200),
  media_type     text not null,
  sha256         bytea not null check (length(sha256) = 32),
  content        bytea not null check (length(content) > 0),
  kept_at        timestamptz not null,
  primary key (cooperative_id, id)
);
comment on table kept_receipt is
  'A receipt that waits for its form, under the command id of that form. For who chose it only; thrown away after a day.';
create index kept_receipt_by_age on kept_receipt (cooperative_id, kept_at);
call protect('kept_receipt');
grant select, insert, delete on kept_receipt to gilde_app;

create policy who_chose_it_keeps on kept_receipt using (
  cooperative_id = (select asking_cooperative()) and kept_by = (select asking_person())
  and (select asking_holds('administrator')));
-- A job sees of it no more than that it is old, and takes it away.
create policy job_sees_what_is_old on kept_receipt for select using (
  cooperative_id = (select asking_cooperative()) and (select asking_as('job')) and kept_at < now() - interval '1 day');
create policy job_throws_away on kept_receipt for delete using (
  cooperative_id = (select asking_cooperative()) and (select asking_as('job')) and kept_at < now() - interval '1 day');
