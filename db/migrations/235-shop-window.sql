-- The shop window: what a member writes about their business for the public, and what of it is published. See docs/decisions/0041.

create table shop_page (
  cooperative_id uuid not null references cooperative (id),
  business_id    uuid not null,
  slug           text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 60),
  name           text not null check (length(name) between 1 and 120),
  words          text not null check (length(words) between 1 and 2000),
  area           text not null check (length(area) <= 120),
  serves         text not null check (serves in ('people', 'companies')),
  offers         jsonb not null check (jsonb_typeof(offers) = 'array'),
  kept_at        timestamptz not null,
  kept_by        uuid not null references person (id),
  primary key (cooperative_id, business_id),
  constraint shop_page_slug_is_free unique (cooperative_id, slug),
  foreign key (cooperative_id, business_id) references business (cooperative_id, id)
);
comment on table shop_page is
  'What is written about a business for the public, as its members have it before them. Nobody else reads it.';
comment on column shop_page.slug is 'The last part of its address: made of the name the first time, and then the same for ever.';
comment on column shop_page.serves is 'For whom it works most: to people prices are told with VAT, to companies without.';
comment on column shop_page.offers is 'Services and products, in order; a price is text in whole cents, or null: on request.';

call protect('shop_page');
call allow('shop_page', 'own_business', 'all', 'business_id in (select asking_businesses())');
grant select, insert, update on shop_page to gilde_app;

create table shop_window (
  cooperative_id uuid not null references cooperative (id),
  business_id    uuid not null,
  slug           text not null,
  member_id      uuid not null,
  name           text not null,
  words          text not null,
  area           text not null,
  serves         text not null check (serves in ('people', 'companies')),
  offers         jsonb not null check (jsonb_typeof(offers) = 'array'),
  vat_mode       text not null check (vat_mode in ('normal', 'kor')),
  published_at   timestamptz not null,
  published_by   uuid not null references person (id),
  primary key (cooperative_id, business_id),
  constraint shop_window_by_slug unique (cooperative_id, slug),
  foreign key (cooperative_id, business_id) references shop_page (cooperative_id, business_id),
  foreign key (cooperative_id, member_id) references member (cooperative_id, id)
);
comment on table shop_window is
  'What of a business is public now, word for word as its member saw it when they published it. Taken back is a row that is gone.';
comment on column shop_window.member_id is 'Who published it: what is asked by it lands with them.';
comment on column shop_window.vat_mode is 'How the co-operative was taxed on that day: under the small-business scheme a price has no VAT.';

call protect('shop_window');
-- Published is for everybody, whoever asks and from whatever co-operative: what is not to be read stands in shop_page.
create policy published_is_public on shop_window for select using
  ((select asking_purpose()) in ('sign-in', 'person', 'link', 'job', 'operator'));
call allow('shop_window', 'own_business_publishes', 'all',
  'business_id in (select asking_businesses()) and member_id in (select asking_members())');
grant select, insert, update, delete on shop_window to gilde_app;

-- Who no longer works in a business has no window in its name: gone in the same moment, whoever ended it.
create function take_window_away() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  delete from shop_window
    where cooperative_id = new.cooperative_id and business_id = new.business_id and member_id = new.member_id;
  return new;
end
$$;
comment on function take_window_away is 'Ends what a member published of a business when they no longer work in it.';
create trigger member_business_takes_window_away after update of until on member_business
  for each row when (old.until is null and new.until is not null) execute function take_window_away();

create table shop_front (
  cooperative_id uuid primary key references cooperative (id),
  listed         boolean not null,
  words          text not null check (length(words) <= 1000),
  changed_at     timestamptz not null,
  changed_by     uuid not null references person (id)
);
comment on table shop_front is 'The page of the co-operative that lists what its members published: there when the board switched it on.';
call protect('shop_front');
create policy front_is_public on shop_front for select using
  ((select asking_purpose()) in ('sign-in', 'person', 'link', 'job', 'operator'));
call roles_keep('shop_front', 'board');
grant select, insert, update on shop_front to gilde_app;
