-- What has a price on a page can be ordered there, when who wrote the page says so. An order is asked as a question is: it lands with the
-- member who published, and becomes a draft invoice when they take it up. What the customer saw and said yes to is kept with it.

alter table shop_page
  add column takes_orders boolean not null default false,
  add column shipping bigint check (shipping between 0 and 100000);
comment on column shop_page.takes_orders is 'Whether customers may order at once what has a price for all of it or for a piece.';
comment on column shop_page.shipping is 'What sending an order costs, in cents, with VAT as the prices of the page have it; null: nothing is sent.';
alter table shop_window
  add column takes_orders boolean not null default false,
  add column shipping bigint check (shipping between 0 and 100000);

alter table shop_request
  add column ordered_count integer check (ordered_count between 1 and 99),
  add column ordered_delivery text check (ordered_delivery in ('collect', 'send', 'none')),
  add column ordered_shipping bigint check (ordered_shipping >= 0),
  add column ordered_total bigint check (ordered_total > 0),
  add constraint shop_request_ordered_in_whole check (num_nonnulls(ordered_count, ordered_delivery, ordered_shipping, ordered_total) in (0, 4)),
  add constraint shop_request_ordered_of_offer check (ordered_count is null or offer is not null),
  drop constraint shop_request_words_check,
  add constraint shop_request_words_check check (length(words) <= 1000 and (ordered_count is not null or length(words) >= 1));
comment on column shop_request.ordered_count is 'How many were ordered; null: nothing was ordered, something was asked.';
comment on column shop_request.ordered_delivery is 'none: it is work, and nothing is handed over.';
comment on column shop_request.ordered_total is 'What the customer saw that they pay, in cents, with VAT and sending.';
