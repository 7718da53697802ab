-- Receipts that are mailed. A mail is remembered by the hash of what identifies it, so that the same one twice is taken once,
-- whatever the mailbox says of it.

create table receipt_mail (
  cooperative_id uuid not null references cooperative,
  id             uuid not null,
  fingerprint    bytea not null check (length(fingerprint) = 32),
  from_address   text not null check (length(from_address) <= 320),
  arrived_at     timestamptz not null,
  outcome        text not null check (outcome in ('taken', 'nothing-in-it', 'too-large', 'automatic', 'unreadable')),
  taken          int not null check (taken between 0 and 20),
  refused        int not null check (refused between 0 and 100),
  primary key (cooperative_id, id),
  unique (cooperative_id, fingerprint),
  check ((outcome = 'taken') = (taken > 0))
);
comment on table receipt_mail is
  'A mail that came in for receipts, and what came of it: how many receipts were taken out of it, how many attachments were none. '
  'Nothing else of the mail is kept. from_address is what the mail says, and proves nothing.';
create index receipt_mail_by_moment on receipt_mail (cooperative_id, arrived_at desc);
call protect('receipt_mail');
grant select, insert on receipt_mail to gilde_app;
call roles_read('receipt_mail', 'administrator');
call work_keeps('receipt_mail', 'job');

alter table receipt add column mail_id uuid;
alter table receipt add foreign key (cooperative_id, mail_id) references receipt_mail (cooperative_id, id)
  deferrable initially deferred;
alter table receipt add check (mail_id is null or way = 'mail');
create index receipt_by_mail on receipt (cooperative_id, mail_id) where mail_id is not null;
