-- Who has something hears by mail that the administration called it off. The work reads no booking but those.
call allow('thing_booking', 'job_reads_called_off', 'select', 'ended_how = ''cancelled'' and (select asking_as(''job''))');
call allow('thing', 'job_reads', 'select', '(select asking_as(''job''))');

create function may_ask_for_mail_called_off(payload jsonb) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return asking_holds('administrator') and exists (
    select from thing_booking b
    where b.cooperative_id = asking_cooperative() and b.id = (payload ->> 'bookingId')::uuid and b.ended_how = 'cancelled'
      and b.ended_by = asking_person());
end
$$;
revoke all on function may_ask_for_mail_called_off(jsonb) from public;

do $$
declare
  words text;
begin
  select string_agg(quote_literal(m.word[1]), ', ') into words
  from pg_constraint c, regexp_matches(pg_get_constraintdef(c.oid), '''([^'']+)''', 'g') m (word)
  where c.conname = 'mail_about_kind_check';
  execute format('alter table mail drop constraint mail_about_kind_check, add constraint mail_about_kind_check
    check (about_kind in (%s, ''thing-booking''))', words);
end
$$;
alter table mail
  add column thing_booking_id uuid generated always as (case when about_kind = 'thing-booking' then about_id end) stored,
  add foreign key (cooperative_id, thing_booking_id) references thing_booking (cooperative_id, id);
comment on column mail.thing_booking_id is 'about_id when the mail is about a booking of a thing that was called off.';
create index mail_by_thing_booking on mail (cooperative_id, thing_booking_id) where thing_booking_id is not null;
create policy thing_booking_is_written_about on mail for insert with check (
  about_kind = 'thing-booking' and cooperative_id = (select asking_cooperative()) and (select asking_purpose()) = 'job');
