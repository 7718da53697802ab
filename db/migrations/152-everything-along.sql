-- Everything of a co-operative, taken along as open files (decision 0035). It holds what members told of their household,
-- so it takes two people: one of the board asks and says why, another of board or administration says yes.

create table everything_request (
  cooperative_id uuid not null,
  id             uuid not null,
  why            text not null check (length(why) between 1 and 500),
  asked_by       uuid not null references person,
  asked_at       timestamptz not null,
  answered_by    uuid references person,
  answered_at    timestamptz check (answered_at >= asked_at),
  answer         text check (answer in ('yes', 'no')),
  primary key (cooperative_id, id),
  foreign key (cooperative_id) references cooperative (id),
  check ((answered_at is null) = (answered_by is null) and (answered_at is null) = (answer is null))
);
comment on table everything_request is
  'Somebody of the board asks to take everything of the co-op along, and another says yes or no. A yes opens it to who asked, for three days.';
create unique index everything_request_one_at_a_time on everything_request (cooperative_id) where answered_at is null;
call protect('everything_request');
grant select, insert, update (answered_by, answered_at, answer) on everything_request to gilde_app;
call books_are_read('everything_request');
call allow('everything_request', 'board_asks', 'insert',
  '(select asking_holds(''board'')) and answered_at is null and asked_by = (select asking_person())');
create policy office_answers on everything_request for update using (
  cooperative_id = (select asking_cooperative()) and (select asking_holds('administrator', 'board')) and answered_at is null)
  with check (cooperative_id = (select asking_cooperative()) and answered_by = (select asking_person()));

create function keep_everything_by_two() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if asking_purpose() <> 'nobody' and new.answer = 'yes' and (my_access_is_open(now()) or not is_another(old.asked_by)) then
    raise exception 'what takes everything along is approved by another person' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger everything_request_by_two before update on everything_request
  for each row execute function keep_everything_by_two();

create table everything_taken (
  cooperative_id  uuid not null,
  id              uuid not null,
  request_id      uuid not null,
  taken_by        uuid not null references person,
  begun_at        timestamptz not null,
  sent_at         timestamptz,
  rows_all        integer check (rows_all >= 0),
  rows_done       integer not null default 0 check (rows_done >= 0),
  heard_at        timestamptz not null,
  stop_asked_at   timestamptz,
  ended_at        timestamptz check (ended_at >= begun_at),
  sha256          bytea check (length(sha256) = 32),
  primary key (cooperative_id, id),
  foreign key (cooperative_id, request_id) references everything_request (cooperative_id, id),
  check (sha256 is null or ended_at is not null)
);
comment on table everything_taken is
  'Each time that everything was taken along: by whom, how far it is and when that was last heard, and the SHA-256 of the file. Ended '
  'without one: it was stopped or broke off. sent_at: it began to go out, once. The file itself is kept nowhere.';
create index everything_taken_by_request on everything_taken (cooperative_id, request_id);
call protect('everything_taken');
grant select, insert, update (sent_at, rows_all, rows_done, heard_at, stop_asked_at, ended_at, sha256) on everything_taken to gilde_app;
call books_are_read('everything_taken');
call allow('everything_taken', 'who_asked_takes', 'insert', $$(select asking_holds('board')) and taken_by = (select asking_person())
  and not (select my_access_is_open(now())) and ended_at is null and sha256 is null and exists (select from everything_request r
    where r.cooperative_id = everything_taken.cooperative_id and r.id = request_id and r.asked_by = taken_by
      and r.answer = 'yes' and r.answered_at > everything_taken.begun_at - interval '3 days')$$);
call allow('everything_taken', 'who_takes_stops', 'update', '(select asking_holds(''board'')) and taken_by = (select asking_person())');
-- The work itself notes how far it is.
call allow('everything_taken', 'job_reads', 'select', '(select asking_as(''job''))');
call allow('everything_taken', 'job_notes', 'update', '(select asking_as(''job''))');

create function keep_everything_taken() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if asking_purpose() = 'person' and (new.sent_at, new.rows_all, new.rows_done, new.heard_at, new.ended_at, new.sha256)
    is distinct from (old.sent_at, old.rows_all, old.rows_done, old.heard_at, old.ended_at, old.sha256)
    or asking_purpose() <> 'nobody' and old.ended_at is not null then
    raise exception 'how far it is, the work itself notes, until it ended' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger everything_taken_kept before update on everything_taken for each row execute function keep_everything_taken();
