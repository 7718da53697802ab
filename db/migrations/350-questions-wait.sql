-- What a stranger asked waits until there is an answer: a quote or invoice that was kept, or the member says that they answered. Opening a
-- form was enough before, so a question was lost that nobody had answered; those wait again.

alter table shop_request add column answered_at timestamptz;
comment on column shop_request.answered_at is
  'When the member said that they answered in another way than by a quote or invoice; null: not, or taken back.';
alter table shop_request drop column taken_up_at;
comment on column shop_request.customer_id is 'Who it became, when a quote or invoice was made of it.';
grant update (answered_at) on shop_request to gilde_app;
