-- What strangers ask by a shop window. It lands with the member who published it, becomes a quote or invoice when that member takes it
-- up, and is erased after ninety days whatever came of it. See docs/decisions/0041.

create table shop_request (
  cooperative_id uuid not null references cooperative (id),
  id             uuid not null,
  business_id    uuid not null,
  member_id      uuid not null,
  name           text not null check (length(name) between 1 and 120),
  email          text not null check (length(email) between 3 and 200),
  phone          text not null check (length(phone) <= 40),
  street         text not null check (length(street) <= 200),
  postcode       text not null check (length(postcode) <= 20),
  city           text not null check (length(city) <= 100),
  offer          jsonb,
  words          text not null check (length(words) between 1 and 1000),
  wanted         text not null check (length(wanted) <= 200),
  serves         text not null check (serves in ('people', 'companies')),
  language       text not null check (language in ('nl', 'en')),
  asked_at       timestamptz not null,
  customer_id    uuid,
  quote_id       uuid,
  invoice_id     uuid,
  taken_up_at    timestamptz,
  primary key (cooperative_id, id),
  foreign key (cooperative_id, business_id) references business (cooperative_id, id),
  foreign key (cooperative_id, member_id) references member (cooperative_id, id),
  foreign key (cooperative_id, customer_id) references customer (cooperative_id, id),
  -- A draft may be removed: then it can be taken up again.
  foreign key (cooperative_id, quote_id) references quote (cooperative_id, id) on delete set null (quote_id),
  foreign key (cooperative_id, invoice_id) references invoice (cooperative_id, id) on delete set null (invoice_id),
  check (num_nonnulls(quote_id, invoice_id) <= 1)
);
comment on table shop_request is
  'What a stranger asks by a shop window, until the member takes it up or throws it away; erased ninety days after it came.';
comment on column shop_request.offer is 'Which service or product, as it stood on the page that day; null: something else.';
comment on column shop_request.wanted is 'When they want it, in their own words.';
comment on column shop_request.customer_id is 'Who it became, when the member took it up.';
create index shop_request_of_member on shop_request (cooperative_id, member_id, asked_at);
create index shop_request_by_business on shop_request (cooperative_id, business_id);
create index shop_request_by_customer on shop_request (cooperative_id, customer_id) where customer_id is not null;
create index shop_request_by_quote on shop_request (cooperative_id, quote_id) where quote_id is not null;
create index shop_request_by_invoice on shop_request (cooperative_id, invoice_id) where invoice_id is not null;

call protect('shop_request');
call allow('shop_request', 'own', 'select', 'member_id in (select asking_members())');
call allow('shop_request', 'own_is_taken_up', 'update', 'member_id in (select asking_members())');
call allow('shop_request', 'own_is_thrown_away', 'delete', 'member_id in (select asking_members())');
call work_keeps('shop_request', 'job');
grant select, insert, delete on shop_request to gilde_app;
grant update (customer_id, quote_id, invoice_id, taken_up_at) on shop_request to gilde_app;

-- Who asked gets a mail with what they asked. It goes when the request goes.
alter table mail
  drop constraint mail_about_kind_check,
  add constraint mail_about_kind_check check (about_kind in ('invoice', 'statement', 'client-message', 'invoice-to-agree', 'quote',
    'quote-to-member', 'reminder', 'inside-job', 'to-do', 'permission', 'agreement', 'pot-yes', 'pot-no', 'shop-request')),
  add column shop_request_id uuid generated always as (case when about_kind = 'shop-request' then about_id end) stored,
  add constraint mail_cooperative_id_shop_request_id_fkey foreign key (cooperative_id, shop_request_id)
    references shop_request (cooperative_id, id) on delete cascade;
comment on column mail.shop_request_id is 'about_id when the mail tells a stranger that their request has come in.';
create index mail_by_shop_request on mail (cooperative_id, shop_request_id) where shop_request_id is not null;
create policy shop_request_is_written_about on mail for insert with check (about_kind = 'shop-request'
  and cooperative_id = (select asking_cooperative()) and (select asking_purpose()) = 'job');
create policy shop_request_is_seen on mail for select using (about_kind = 'shop-request'
  and cooperative_id = (select asking_cooperative()) and (select asking_purpose()) = 'person' and exists (
    select from shop_request r where r.cooperative_id = mail.cooperative_id and r.id = mail.shop_request_id));
