-- Who has no e-mail address gets no mail about a conversation or a meeting: somebody tells them, and says so here.

alter table workshop_seat add column said_at timestamptz;
update workshop_seat set said_at = asked_at;
alter table workshop_seat alter column said_at set not null, alter column said_at set default at_now();
comment on column workshop_seat.said_at is 'When said_by brought it to what it is; asked_at orders the waiting list and stays when they leave.';
grant update (said_at) on workshop_seat to gilde_app;

create table agenda_told (
  cooperative_id uuid not null,
  id             uuid not null,
  appointment_id uuid,
  workshop_id    uuid,
  member_id      uuid not null,
  of_moment      timestamptz not null,
  told_by        uuid not null references person,
  told_at        timestamptz not null,
  primary key (cooperative_id, id),
  foreign key (cooperative_id, appointment_id) references appointment (cooperative_id, id) on delete cascade,
  foreign key (cooperative_id, workshop_id, member_id) references workshop_seat (cooperative_id, workshop_id, member_id) on delete cascade,
  foreign key (cooperative_id, member_id) references member (cooperative_id, id),
  unique nulls not distinct (cooperative_id, appointment_id, workshop_id, member_id, of_moment),
  check (num_nonnulls(appointment_id, workshop_id) = 1)
);
comment on table agenda_told is
  'Somebody told a member without an e-mail address, by phone or face to face, how it stands with a conversation or a meeting: of_moment is when '
  'what they told came to be so. What comes to be so later is told again.';
call protect('agenda_told');
grant select, insert on agenda_told to gilde_app;
-- Of a conversation only the coach whose it is reads that they told it; of a meeting, whoever holds meetings.
call allow('agenda_told', 'who_told_reads', 'select',
  '(select asking_holds(''coach'')) and told_by = (select asking_person()) and appointment_id is not null');
call allow('agenda_told', 'holder_reads', 'select', '(select asking_holds(''coach'', ''administrator'')) and workshop_id is not null');
call allow('agenda_told', 'who_speaks_tells', 'insert',
  '(select asking_holds(''coach'')) and told_by = (select asking_person()) and appointment_id is not null and exists (
     select from appointment a where a.cooperative_id = agenda_told.cooperative_id and a.id = agenda_told.appointment_id
       and a.coach_id = (select asking_person()) and a.member_id = agenda_told.member_id)');
call allow('agenda_told', 'holder_tells', 'insert',
  '(select asking_holds(''coach'', ''administrator'')) and told_by = (select asking_person()) and workshop_id is not null');

create or replace function erase_seats(left_before date) returns integer
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  here constant uuid := erasing_of_who_left(left_before);
  gone integer;
begin
  delete from agenda_told t using member m
  where t.cooperative_id = here and t.workshop_id is not null and m.cooperative_id = here and m.id = t.member_id
    and m.left_on < left_before;
  delete from workshop_seat s using member m
  where s.cooperative_id = here and m.cooperative_id = here and m.id = s.member_id and m.left_on < left_before;
  get diagnostics gone = row_count;
  return gone;
end
$$;
