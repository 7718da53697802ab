-- What a web shop says differently of an order than stands in the invoice, line by line, until its member saw to it.
alter table shop_order
  add column changes jsonb check (jsonb_typeof(changes) = 'array'),
  add check (changes is null or changed_at is not null);
comment on column shop_order.changes is
  'What differs, a list that shop-window/order-changes.ts reads; null when nothing waits. Names no customer.';
comment on column shop_order.changed_at is
  'When the web shop said something else of it than the invoice says: the member looks at it, and says that it was seen to.';
grant update (changes) on shop_order to gilde_app;
