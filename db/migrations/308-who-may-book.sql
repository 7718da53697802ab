-- Who may book a thing: everybody, or who had it explained. Whom it was explained to, the administration writes down.
alter table thing add column who_may text not null default 'everybody' check (who_may in ('everybody', 'explained'));
comment on column thing.who_may is 'Who may book it: everybody who is a member, or members to whom it was explained (thing_explained).';
grant update (who_may) on thing to gilde_app;

create table thing_explained (
  cooperative_id uuid not null references cooperative,
  thing_id       uuid not null,
  member_id      uuid not null,
  explained_on   date not null,
  noted_by       uuid not null references person,
  noted_at       timestamptz not null,
  primary key (cooperative_id, thing_id, member_id),
  foreign key (cooperative_id, thing_id) references thing (cooperative_id, id),
  foreign key (cooperative_id, member_id) references member (cooperative_id, id)
);
comment on table thing_explained is
  'A thing was explained to a member, on a day: from then on they may book it where its rules ask for that. Taken back by deleting it; '
  'what was booked stays.';
create index thing_explained_of_member on thing_explained (cooperative_id, member_id);
call protect('thing_explained');
grant select, insert, delete on thing_explained to gilde_app;
call own_rows_are_read('thing_explained');
call roles_read('thing_explained', 'administrator');
call allow('thing_explained', 'administrator_notes', 'insert',
  '(select asking_holds(''administrator'')) and noted_by = (select asking_person())');
call allow('thing_explained', 'administrator_takes_back', 'delete', '(select asking_holds(''administrator''))');

create function keep_explained() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.kind = 'use'
    and exists (select from thing t where t.cooperative_id = new.cooperative_id and t.id = new.thing_id and t.who_may = 'explained')
    and not exists (select from thing_explained e
      where e.cooperative_id = new.cooperative_id and e.thing_id = new.thing_id and e.member_id = new.member_id) then
    raise exception 'this is booked by who had it explained' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger thing_booking_by_who_may before insert on thing_booking for each row execute function keep_explained();
