-- Orders that the web shop of a member hands in, by a key of that business. Each becomes a draft invoice of that member, by the rules of
-- sales. See docs/decisions/0041.

create table shop_key (
  cooperative_id    uuid not null references cooperative (id),
  id                uuid not null,
  business_id       uuid not null,
  member_id         uuid not null,
  made_by           uuid not null references person (id),
  kind              text not null check (kind in ('orders', 'woocommerce')),
  name              text not null check (length(name) between 1 and 60),
  hash              bytea not null check (length(hash) = 32),
  made_at           timestamptz not null,
  last_used_at      timestamptz,
  failed_at         timestamptz,
  failed_why        text check (length(failed_why) <= 400),
  ended_at          timestamptz,
  primary key (cooperative_id, id),
  constraint shop_key_by_hash unique (hash),
  foreign key (cooperative_id, business_id) references business (cooperative_id, id),
  foreign key (cooperative_id, member_id) references member (cooperative_id, id),
  check ((failed_at is null) = (failed_why is null))
);
comment on table shop_key is
  'A key by which the web shop of a business hands in orders in the name of the member who made it. Only a hash of it is kept.';
comment on column shop_key.kind is 'How orders come: by our own API, or as webhooks of WooCommerce, which sign what they send.';
comment on column shop_key.failed_why is 'Why the last order that failed became no draft, in the words that the member reads.';
create index shop_key_of_member on shop_key (cooperative_id, member_id);
create index shop_key_by_business on shop_key (cooperative_id, business_id);

call protect('shop_key');
call allow('shop_key', 'own', 'select', 'member_id in (select asking_members())');
call allow('shop_key', 'own_is_made', 'insert', 'member_id in (select asking_members())
  and business_id in (select asking_businesses()) and made_by = (select asking_person())');
call allow('shop_key', 'own_is_used', 'update', 'member_id in (select asking_members())');
grant select, insert on shop_key to gilde_app;
grant update (last_used_at, failed_at, failed_why, ended_at) on shop_key to gilde_app;

create table shop_order (
  cooperative_id uuid not null references cooperative (id),
  key_id         uuid not null,
  number         text not null check (length(number) between 1 and 60),
  member_id      uuid not null,
  said           bytea not null check (length(said) = 32),
  invoice_id     uuid,
  came_at        timestamptz not null,
  changed_at     timestamptz,
  primary key (cooperative_id, key_id, number),
  foreign key (cooperative_id, key_id) references shop_key (cooperative_id, id),
  foreign key (cooperative_id, member_id) references member (cooperative_id, id),
  foreign key (cooperative_id, invoice_id) references invoice (cooperative_id, id) on delete set null (invoice_id)
);
comment on table shop_order is 'An order of a web shop that became a draft, so that it does so once; its words stand in the draft.';
comment on column shop_order.number is 'Its number in the web shop.';
comment on column shop_order.said is 'A hash of what it said, to notice that the web shop says something else later.';
comment on column shop_order.changed_at is 'When the web shop said something else of it after it became a draft: the member looks at it.';
create index shop_order_of_member on shop_order (cooperative_id, member_id);
create index shop_order_by_invoice on shop_order (cooperative_id, invoice_id) where invoice_id is not null;

call protect('shop_order');
call allow('shop_order', 'own', 'all', 'member_id in (select asking_members())');
grant select, insert on shop_order to gilde_app;
grant update (said, changed_at) on shop_order to gilde_app;

-- Who comes with a key is nobody yet. The key says who: as long as it was not ended, and its member still works in the business.
create function shop_key_holder(of_hash bytea, of_id uuid)
  returns table (cooperative_id uuid, key_id uuid, business_id uuid, member_id uuid, person_id uuid, kind text)
  language plpgsql stable security definer rows 1 set search_path = public, pg_temp as $$
begin
  if asking_purpose() = 'sign-in' then
    return query select k.cooperative_id, k.id, k.business_id, k.member_id, k.made_by, k.kind
      from shop_key k join member m on m.cooperative_id = k.cooperative_id and m.id = k.member_id and m.person_id = k.made_by
      where (k.hash = of_hash or k.id = of_id and k.kind = 'woocommerce') and k.ended_at is null
        and exists (select from member_business b where b.cooperative_id = k.cooperative_id and b.member_id = k.member_id
          and b.business_id = k.business_id and b.until is null)
        and exists (select from role_assignment r where r.cooperative_id = k.cooperative_id and r.person_id = k.made_by
          and r.role = 'member' and r.until is null);
  end if;
end
$$;
comment on function shop_key_holder is
  'Whose key it is: found by its hash, or, where what comes is signed with it, by its id. Nothing for a key that no longer opens.';
