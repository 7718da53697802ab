-- Who applies twice is one person: the second application ends, and goes on as the other one. The stage is a no of the
-- co-operative; that it is none of the person is said by this, so that nobody who applied twice reads that it is off.

alter table application
  add column twice boolean not null default false,
  add constraint application_twice_has_ended check (not twice or stage = 'refused');
grant update (twice) on application to gilde_app;
comment on column application.twice is
  'It ended because the same person has another application, which goes on.';
