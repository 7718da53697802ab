-- Each thing that a page offers may have a photo of its own: one more of `shop_photo`, named in `offers`. An offer has an id for that,
-- so that it keeps its photo under another name and at another place. See docs/decisions/0048.

create function with_ids(offers jsonb) returns jsonb language sql volatile set search_path = public, pg_temp as $$
  select coalesce(jsonb_agg(jsonb_build_object('id', gen_random_uuid(), 'photo', null) || o.offer order by o.at), '[]')
  from jsonb_array_elements(offers) with ordinality as o(offer, at)
$$;
update shop_page set offers = with_ids(offers) where offers <> '[]';
update shop_window set offers = with_ids(offers) where offers <> '[]';
drop function with_ids(jsonb);
comment on column shop_page.offers is
  'Services and products, in order, each with an id and the photo it names, or null; a price is text in whole cents, or null: on request.';

create function photos_named(photo_id uuid, offers jsonb) returns uuid[]
  language sql immutable set search_path = public, pg_temp as $$
  select array_remove(array_agg((o ->> 'photo')::uuid) || photo_id, null) from jsonb_array_elements(offers) o
$$;
comment on function photos_named is 'The photos of a written or a public page: its own, and those of what it offers.';

-- A key cannot look into JSON, so this does: what a page offers names photos of its own business alone.
create function offers_name_own_photos() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (
    select from unnest(photos_named(null, new.offers)) as named(id)
    where not exists (select from shop_photo f
      where f.cooperative_id = new.cooperative_id and f.business_id = new.business_id and f.id = named.id)) then
    raise exception 'an offer names a photo that is not of its business' using errcode = 'foreign_key_violation';
  end if;
  return new;
end
$$;
create trigger shop_page_offers_own_photos before insert or update of offers on shop_page
  for each row execute function offers_name_own_photos();
create trigger shop_window_offers_own_photos before insert or update of offers on shop_window
  for each row execute function offers_name_own_photos();

create or replace function throw_loose_photo_away() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  delete from shop_photo f
    where f.cooperative_id = old.cooperative_id and f.business_id = old.business_id
      and f.id = any (photos_named(old.photo_id, old.offers))
      and not exists (select from shop_page p where p.cooperative_id = f.cooperative_id
        and p.business_id = f.business_id and f.id = any (photos_named(p.photo_id, p.offers)))
      and not exists (select from shop_window w where w.cooperative_id = f.cooperative_id
        and w.business_id = f.business_id and f.id = any (photos_named(w.photo_id, w.offers)));
  return null;
end
$$;
drop trigger shop_page_leaves_photo on shop_page;
create trigger shop_page_leaves_photo after update of photo_id, offers on shop_page
  for each row when (old.photo_id is distinct from new.photo_id or old.offers is distinct from new.offers)
  execute function throw_loose_photo_away();
drop trigger shop_window_leaves_photo on shop_window;
create trigger shop_window_leaves_photo after delete on shop_window
  for each row execute function throw_loose_photo_away();

drop policy with_window on shop_photo;
create policy with_window on shop_photo for select using (exists (
  select from shop_window w where w.cooperative_id = shop_photo.cooperative_id
    and w.business_id = shop_photo.business_id
    and (w.photo_id = shop_photo.id
      or w.offers @> jsonb_build_array(jsonb_build_object('photo', shop_photo.id)))));
