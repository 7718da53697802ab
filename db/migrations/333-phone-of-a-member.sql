-- On which number a member is called. It is what they said when they applied, or what the administration wrote down since.

create table member_phone (
  cooperative_id uuid not null,
  member_id      uuid not null,
  phone          text not null check (length(phone) between 1 and 40),
  kept_by        uuid not null references person,
  kept_at        timestamptz not null,
  primary key (cooperative_id, member_id),
  foreign key (cooperative_id, member_id) references member (cooperative_id, id)
);
comment on table member_phone is
  'On which number a member is called, by a coach or the administration; apart from the register, which more people read. The last one counts.';
call protect('member_phone');
grant select, insert, update (phone, kept_by, kept_at), delete on member_phone to gilde_app;
call own_rows_are_read('member_phone');
call roles_read('member_phone', 'coach', 'administrator');
call allow('member_phone', 'administrator_keeps', 'insert',
  '(select asking_holds(''administrator'')) and kept_by = (select asking_person())');
call allow('member_phone', 'administrator_mends', 'update', '(select asking_holds(''administrator''))');
call allow('member_phone', 'administrator_erases', 'delete', '(select asking_holds(''administrator''))');
