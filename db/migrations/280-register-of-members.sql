-- The register of members keeps what it said before, and where members live. See docs/decisions/0042.

alter table member add column entered_at timestamptz;
comment on column member.entered_at is 'When the register last came to say this. Absent: before it kept that.';

create table member_entry (
  cooperative_id uuid not null,
  member_id      uuid not null,
  number         integer not null check (number > 0),
  name           text not null,
  first_name     text not null,
  joined_on      date not null,
  left_on        date,
  entered_at     timestamptz,
  primary key (cooperative_id, member_id, number),
  foreign key (cooperative_id, member_id) references member (cooperative_id, id)
);
comment on table member_entry is
  'What the register of members said of a member, each time it came to say something else, in order. Kept by the database itself; '
  'never changes.';
call protect('member_entry');
create trigger member_entry_never_changes before update or delete on member_entry
  for each row execute function refuse_change();
grant select on member_entry to gilde_app;
call own_rows_are_read('member_entry');
call roles_read('member_entry', 'administrator', 'board');

create function keep_member_entry() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'UPDATE' and (new.name, new.first_name, new.joined_on, new.left_on)
    is not distinct from (old.name, old.first_name, old.joined_on, old.left_on) then
    return null;
  end if;
  insert into member_entry
  select new.cooperative_id, new.id, count(*) + 1, new.name, new.first_name, new.joined_on, new.left_on, new.entered_at
  from member_entry e where e.cooperative_id = new.cooperative_id and e.member_id = new.id;
  return null;
end
$$;
create trigger member_keeps_entries after insert or update on member for each row execute function keep_member_entry();

insert into member_entry
select cooperative_id, id, 1, name, first_name, joined_on, left_on, null from member;

create table member_address (
  cooperative_id uuid not null,
  id             uuid not null,
  member_id      uuid not null,
  since          date not null,
  street         text not null check (length(street) between 1 and 120),
  postcode       text not null check (length(postcode) between 1 and 12),
  city           text not null check (length(city) between 1 and 80),
  kept_by        uuid not null references person,
  kept_at        timestamptz not null,
  primary key (cooperative_id, id),
  foreign key (cooperative_id, member_id) references member (cooperative_id, id)
);
comment on table member_address is
  'Where a member lives, from a day on, as the member or the administration wrote it down. Of two for one day the later one counts. '
  'Never changes: who moves, or mends a mistake, adds one.';
create index member_address_of_member on member_address (cooperative_id, member_id, since);
call protect('member_address');
create trigger member_address_never_changes before update or delete on member_address
  for each row execute function refuse_change();
grant select, insert on member_address to gilde_app;
call own_rows_are_read('member_address');
call roles_read('member_address', 'administrator', 'board');
call allow('member_address', 'member_or_administrator_adds', 'insert', 'kept_by = (select asking_person()) '
  'and (member_id in (select asking_members()) or (select asking_holds(''administrator'')))');
call only_by_own_hand('member_address', 'insert');
