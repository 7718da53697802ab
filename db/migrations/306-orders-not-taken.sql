-- An order of a web shop that became no draft stays in sight until its member did something with it, or it came again and was taken.
-- On the key there was room for the last one only, and the next good order wiped it out.
create table shop_order_not_taken (
  cooperative_id uuid not null references cooperative,
  key_id         uuid not null,
  number         text not null check (length(number) <= 60),
  member_id      uuid not null,
  why            text not null check (length(why) between 1 and 400),
  came_at        timestamptz not null,
  primary key (cooperative_id, key_id, number),
  foreign key (cooperative_id, key_id) references shop_key (cooperative_id, id),
  foreign key (cooperative_id, member_id) references member (cooperative_id, id)
);
comment on table shop_order_not_taken is
  'An order of a web shop that became no draft, with why, in words. number: empty where it could not be read. Gone when the order came again '
  'and was taken, or when the member says that it was seen to.';
create index shop_order_not_taken_of_member on shop_order_not_taken (cooperative_id, member_id);
call protect('shop_order_not_taken');
grant select, insert, delete on shop_order_not_taken to gilde_app;
grant update (why, came_at) on shop_order_not_taken to gilde_app;
create policy own on shop_order_not_taken for all using (
  cooperative_id = (select asking_cooperative()) and member_id in (select asking_members()));
call only_by_own_hand('shop_order_not_taken', 'insert');
call only_by_own_hand('shop_order_not_taken', 'update');
call only_by_own_hand('shop_order_not_taken', 'delete');

insert into shop_order_not_taken (cooperative_id, key_id, number, member_id, why, came_at)
select cooperative_id, id, '', member_id, failed_why, failed_at from shop_key where failed_at is not null;
alter table shop_key drop column failed_at, drop column failed_why;
