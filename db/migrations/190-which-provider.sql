-- Which provider a payment of a customer was made with: it is asked about there, under the id that it has there. What
-- stands was made with Mollie, the one that there was. How the ids of a provider look, its own file in the program
-- says.
alter table online_payment add column provider text not null default 'mollie'
  check (provider ~ '^[a-z][a-z0-9-]{0,30}$');
alter table online_payment alter column provider drop default;
comment on column online_payment.provider is
  'With whom it was made: a word of app/platform/online-providers.ts. Its id there is of that provider alone.';
comment on table online_payment is
  'A customer started to pay. Its id is the idempotency key at the provider, so asked twice it is made once. '
  'came, went: what the provider has of it and what went back to the customer (refunds, chargebacks), in cents. '
  'wrong: the provider says another amount than we asked.';
comment on table online_account is
  'The key of a co-operative at a provider of online payments, sealed together with which provider that is. A key says '
  'where money goes: one person asks for another one, another confirms.';

alter table online_payment drop constraint online_payment_provider_id_check;
alter table online_payment add constraint online_payment_provider_id_check check (provider_id ~ '^[!-~]{1,63}$');
drop index online_payment_by_provider;
create unique index online_payment_by_provider on online_payment (provider, provider_id) where provider_id is not null;
