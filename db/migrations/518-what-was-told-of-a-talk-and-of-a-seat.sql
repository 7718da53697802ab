-- That somebody was told of a conversation is read by the coach who told it alone; of a seat at a meeting, by who holds meetings, the
-- administration too. In one table the office took both along in its own archive, and with a conversation that is not in it.

create table seat_told (
  cooperative_id uuid not null,
  workshop_id    uuid not null,
  member_id      uuid not null,
  of_moment      timestamptz not null,
  told_by        uuid not null references person,
  told_at        timestamptz not null,
  primary key (cooperative_id, workshop_id, member_id, of_moment),
  foreign key (cooperative_id, workshop_id, member_id) references workshop_seat (cooperative_id, workshop_id, member_id) on delete cascade,
  foreign key (cooperative_id, member_id) references member (cooperative_id, id)
);
comment on table seat_told is
  'Somebody told a member without an e-mail address, by phone or face to face, how it stands with their seat at a meeting: of_moment is when '
  'what they told came to be so. What comes to be so later is told again.';
call protect('seat_told');
grant select, insert on seat_told to gilde_app;
call allow('seat_told', 'holder_reads', 'select', '(select asking_holds(''coach'', ''administrator''))');
call allow('seat_told', 'holder_tells', 'insert',
  '(select asking_holds(''coach'', ''administrator'')) and told_by = (select asking_person())');
insert into seat_told
  select cooperative_id, workshop_id, member_id, of_moment, told_by, told_at from agenda_told where workshop_id is not null;

drop policy holder_reads on agenda_told;
drop policy holder_tells on agenda_told;
drop policy who_told_reads on agenda_told;
drop policy who_speaks_tells on agenda_told;
delete from agenda_told where workshop_id is not null;
alter table agenda_told rename to talk_told;
alter table talk_told drop column workshop_id, drop column id, alter column appointment_id set not null,
  add primary key (cooperative_id, appointment_id, of_moment);
comment on table talk_told is
  'A coach told a member without an e-mail address, by phone or face to face, how it stands with their conversation: of_moment is when what '
  'they told came to be so. What comes to be so later is told again.';
call allow('talk_told', 'who_told_reads', 'select', '(select asking_holds(''coach'')) and told_by = (select asking_person())');
call allow('talk_told', 'who_speaks_tells', 'insert',
  '(select asking_holds(''coach'')) and told_by = (select asking_person()) and exists (
     select from appointment a where a.cooperative_id = talk_told.cooperative_id and a.id = talk_told.appointment_id
       and a.coach_id = (select asking_person()) and a.member_id = talk_told.member_id)');

create or replace function erase_seats(left_before date) returns integer
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  here constant uuid := erasing_of_who_left(left_before);
  gone integer;
begin
  delete from seat_told t using member m
  where t.cooperative_id = here and m.cooperative_id = here and m.id = t.member_id and m.left_on < left_before;
  delete from workshop_seat s using member m
  where s.cooperative_id = here and m.cooperative_id = here and m.id = s.member_id and m.left_on < left_before;
  get diagnostics gone = row_count;
  return gone;
end
$$;

create or replace function erase_talks(left_before date) returns integer
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  here constant uuid := erasing_of_who_left(left_before);
  gone integer;
begin
  delete from talk_told t using member m
  where t.cooperative_id = here and m.cooperative_id = here and m.id = t.member_id and m.left_on < left_before;
  delete from mail x using appointment a, member m
  where x.cooperative_id = here and x.appointment_id = a.id and a.cooperative_id = here and m.cooperative_id = here
    and m.id = a.member_id and m.left_on < left_before;
  delete from appointment a using member m
  where a.cooperative_id = here and m.cooperative_id = here and m.id = a.member_id and m.left_on < left_before;
  get diagnostics gone = row_count;
  return gone;
end
$$;
