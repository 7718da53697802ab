-- A web shop tells of one order more than once, in any order, by an id that is apart from its number. What it said last, by its own
-- moment, holds, of every order: also of one that is a draft, and of one that did not come yet. 466 knew of the latter only that it was
-- called off, and by its number, which in a shop whose plug-in numbers is the id of another.
create table shop_order_heard (
  cooperative_id uuid not null references cooperative,
  key_id         uuid not null,
  web_id         bigint not null,
  member_id      uuid not null,
  standing       text not null check (standing in ('placed', 'failed', 'ended', 'deleted')),
  as_of          timestamptz,
  ever_placed    boolean not null,
  heard_at       timestamptz not null,
  primary key (cooperative_id, key_id, web_id),
  foreign key (cooperative_id, key_id) references shop_key (cooperative_id, id),
  foreign key (cooperative_id, member_id) references member (cooperative_id, id)
);
comment on table shop_order_heard is
  'What a web shop said last of an order, by its own moment (shop-window/order-heard.ts). Gone when nothing was said of it for a term.';
comment on column shop_order_heard.web_id is 'The id of the order in the web shop, which is not its number.';
comment on column shop_order_heard.as_of is 'When it became so in the web shop; null where the web shop tells no moments.';
comment on column shop_order_heard.ever_placed is 'Whether it was ever told as placed: a payment that failed before that calls nothing off.';
create index shop_order_heard_of_member on shop_order_heard (cooperative_id, member_id);
call protect('shop_order_heard');
grant select, insert, delete on shop_order_heard to gilde_app;
grant update (standing, as_of, ever_placed, heard_at) on shop_order_heard to gilde_app;
create policy own on shop_order_heard for all using (
  cooperative_id = (select asking_cooperative()) and member_id in (select asking_members()));
create policy job_reads on shop_order_heard for select using (
  cooperative_id = (select asking_cooperative()) and (select asking_as('job')));
create policy job_erases on shop_order_heard for delete using (
  cooperative_id = (select asking_cooperative()) and (select asking_as('job')));
call only_by_own_hand('shop_order_heard', 'insert');
call only_by_own_hand('shop_order_heard', 'update');

alter table shop_order add column web_id bigint;
comment on column shop_order.web_id is 'Its id in the web shop, where it has one beside its number.';
create unique index shop_order_by_web_id on shop_order (cooperative_id, key_id, web_id) where web_id is not null;
grant update (web_id) on shop_order to gilde_app;

-- Of an order that came before, its id is known where it is its number: the id of its command was made of it (`followingId`).
with numbered as (
  select o.cooperative_id, o.key_id, o.number,
    encode(sha256(convert_to(o.key_id || ' woocommerce ' || o.number, 'UTF8')), 'hex') as hex
  from shop_order o where o.number ~ '^[1-9][0-9]{0,14}$'
)
update shop_order o set web_id = n.number::bigint from numbered n
where o.cooperative_id = n.cooperative_id and o.key_id = n.key_id and o.number = n.number and exists (
  select from command_log c where c.cooperative_id = n.cooperative_id and c.command_id = (
    substr(n.hex, 1, 12) || '8' || substr(n.hex, 14, 3) || 'a' || substr(n.hex, 18, 3) || substr(n.hex, 21, 12))::uuid);

-- Which of these were kept by number and which by id is not to be told, so they are forgotten.
drop policy job_reads_called_off on shop_order_not_taken;
drop policy job_erases_called_off on shop_order_not_taken;
delete from shop_order_not_taken where why = '';
alter table shop_order_not_taken drop constraint shop_order_not_taken_why_check;
alter table shop_order_not_taken drop column called_off_at;
alter table shop_order_not_taken add constraint shop_order_not_taken_why_check check (length(why) between 1 and 400);
comment on table shop_order_not_taken is
  'An order of a web shop that became no draft, with why, in words. number: empty where it could not be read. Gone when the order came again '
  'and was taken, or when the member says that it was seen to.';
