-- Ends a photo that neither a written nor a public page names any more.
CREATE OR REPLACE FUNCTION public.throw_loose_photo_away()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
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
$function$
