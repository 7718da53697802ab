-- What a co-operative brought with it is booked once, before its bank. Later it takes a reason and the yes of a second person:
-- it changes what the books say is in the bank, years of it.

create table opening_request (
  cooperative_id uuid not null,
  id             uuid not null,
  counts_on      date not null,
  lines          jsonb not null check (jsonb_typeof(lines) = 'array' and jsonb_array_length(lines) >= 2),
  why            text not null check (length(why) between 1 and 500),
  asked_at       timestamptz not null,
  asked_by       uuid not null references person,
  answered_at    timestamptz check (answered_at >= asked_at),
  answered_by    uuid references person,
  answer         text check (answer in ('yes', 'no')),
  entry_id       uuid,
  primary key (cooperative_id, id),
  foreign key (cooperative_id) references cooperative (id),
  foreign key (cooperative_id, entry_id) references journal_entry (cooperative_id, id) deferrable initially deferred,
  check ((answered_at is null) = (answered_by is null) and (answered_at is null) = (answer is null)),
  check ((entry_id is not null) = (answer is not distinct from 'yes'))
);
comment on table opening_request is
  'Somebody asks to book an opening balance though the bank is in the books already, and another says yes or no. lines: account and '
  'amount in cents (as text), debit positive, adding up to zero.';
create unique index opening_request_one_at_a_time on opening_request (cooperative_id) where answered_at is null;
create index opening_request_by_entry on opening_request (cooperative_id, entry_id) where entry_id is not null;
call protect('opening_request');
grant select, insert, update (answered_at, answered_by, answer, entry_id) on opening_request to gilde_app;
call books_are_read('opening_request');
call allow('opening_request', 'administrator_asks', 'insert',
  '(select asking_holds(''administrator'')) and answered_at is null and asked_by = (select asking_person())');
create policy administrator_answers on opening_request for update using (
  cooperative_id = (select asking_cooperative()) and (select asking_holds('administrator')) and answered_at is null)
  with check (cooperative_id = (select asking_cooperative()) and answered_by = (select asking_person()));

-- A yes is of another than who asked; also for whoever runs SQL as the application.
create function keep_opening_by_two() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if asking_purpose() <> 'nobody' and new.answer = 'yes' and (my_access_is_open(now()) or not is_another(old.asked_by)) then
    raise exception 'a late opening balance is approved by another person' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger opening_request_by_two before update on opening_request for each row execute function keep_opening_by_two();
