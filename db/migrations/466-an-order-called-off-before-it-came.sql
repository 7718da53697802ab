-- A web shop sends its webhooks in any order. That an order was called off stays known when it is told before the order itself comes:
-- else the order became a draft that nobody calls off any more.
alter table shop_order_not_taken add column called_off_at timestamptz;
alter table shop_order_not_taken drop constraint shop_order_not_taken_why_check;
alter table shop_order_not_taken add constraint shop_order_not_taken_why_check check (
  length(why) <= 400 and (why <> '' or called_off_at is not null));
comment on table shop_order_not_taken is
  'An order of a web shop that became no draft, with why, in words. number: empty where it could not be read. why: empty where the member '
  'has nothing to do with it. called_off_at: when the web shop called it off, before it came. Gone when the order came again and was taken, or when '
  'the member says that it was seen to; one that was called off, when its term is over.';
grant update (called_off_at) on shop_order_not_taken to gilde_app;
create policy job_reads_called_off on shop_order_not_taken for select using (
  cooperative_id = (select asking_cooperative()) and (select asking_as('job')) and called_off_at is not null);
create policy job_erases_called_off on shop_order_not_taken for delete using (
  cooperative_id = (select asking_cooperative()) and (select asking_as('job')) and called_off_at is not null);
