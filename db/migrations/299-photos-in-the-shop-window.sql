-- A photo on the page of a business. See docs/decisions/0048.

create table shop_photo (
  cooperative_id uuid not null references cooperative (id),
  id             uuid not null,
  business_id    uuid not null,
  words          text not null check (length(words) between 1 and 200),
  width          integer not null check (width between 1 and 1280),
  height         integer not null check (height between 1 and 1280),
  large          bytea not null check (length(large) <= 1000000 and substring(large from 1 for 3) = '\xffd8ff'),
  small          bytea not null check (length(small) <= 300000 and substring(small from 1 for 3) = '\xffd8ff'),
  kept_at        timestamptz not null,
  kept_by        uuid not null references person (id),
  primary key (cooperative_id, id),
  constraint shop_photo_of_business unique (cooperative_id, business_id, id),
  foreign key (cooperative_id, business_id) references business (cooperative_id, id)
);
comment on table shop_photo is
  'A photo for the page of a business, made anew by us as JPEG, so with nothing that a phone wrote beside it. Never changes; other words are another row.';
comment on column shop_photo.words is 'What is to be seen, for who does not see it.';
comment on column shop_photo.width is 'Of the large one, in pixels.';
comment on column shop_photo.height is 'Of the large one, in pixels.';
comment on column shop_photo.large is 'At most 1280 pixels on each side.';
comment on column shop_photo.small is 'The same at most 640 pixels on each side: a phone asks for this one.';

alter table shop_page add column photo_id uuid;
alter table shop_page add constraint shop_page_photo_is_of_business
  foreign key (cooperative_id, business_id, photo_id) references shop_photo (cooperative_id, business_id, id);
comment on column shop_page.photo_id is 'The photo as its members have it before them; null: none.';
alter table shop_window add column photo_id uuid;
alter table shop_window add constraint shop_window_photo_is_of_business
  foreign key (cooperative_id, business_id, photo_id) references shop_photo (cooperative_id, business_id, id);
comment on column shop_window.photo_id is 'The photo that everybody sees; null: none.';
create index shop_page_by_photo on shop_page (cooperative_id, business_id, photo_id) where photo_id is not null;
create index shop_window_by_photo on shop_window (cooperative_id, business_id, photo_id) where photo_id is not null;

call protect('shop_photo');
-- As public as the window that names it. The window is seen under its own policies.
create policy with_window on shop_photo for select using (exists (
  select from shop_window w where w.cooperative_id = shop_photo.cooperative_id
    and w.business_id = shop_photo.business_id and w.photo_id = shop_photo.id));
call allow('shop_photo', 'own_business_looks', 'select', 'business_id in (select asking_businesses())');
call allow('shop_photo', 'own_business_adds', 'insert',
  'business_id in (select asking_businesses()) and kept_by = (select asking_person())');
grant select, insert on shop_photo to gilde_app;

-- Replaced or taken away is gone: no picture stays that no page shows.
create function throw_loose_photo_away() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  delete from shop_photo f
    where f.cooperative_id = old.cooperative_id and f.id = old.photo_id
      and not exists (select from shop_page p where p.cooperative_id = f.cooperative_id and p.photo_id = f.id)
      and not exists (select from shop_window w where w.cooperative_id = f.cooperative_id and w.photo_id = f.id);
  return null;
end
$$;
comment on function throw_loose_photo_away is 'Ends a photo that neither a written nor a public page names any more.';
create trigger shop_page_leaves_photo after update of photo_id on shop_page
  for each row when (old.photo_id is not null and old.photo_id is distinct from new.photo_id)
  execute function throw_loose_photo_away();
create trigger shop_window_leaves_photo after delete on shop_window
  for each row when (old.photo_id is not null) execute function throw_loose_photo_away();
call only_by_own_hand('shop_photo', 'insert');
