-- Ends a photo that neither a written nor a public page names any more.
CREATE OR REPLACE FUNCTION public.throw_loose_photo_away()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  delete from shop_photo f
    where f.cooperative_id = old.cooperative_id and f.id = old.photo_id
      and not exists (select from shop_page p where p.cooperative_id = f.cooperative_id and p.photo_id = f.id)
      and not exists (select from shop_window w where w.cooperative_id = f.cooperative_id and w.photo_id = f.id);
  return null;
end
$function$
