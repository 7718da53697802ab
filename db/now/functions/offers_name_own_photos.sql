CREATE OR REPLACE FUNCTION public.offers_name_own_photos()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if exists (
    select from unnest(photos_named(null, new.offers)) as named(id)
    where not exists (select from shop_photo f
      where f.cooperative_id = new.cooperative_id and f.business_id = new.business_id and f.id = named.id)) then
    raise exception 'an offer names a photo that is not of its business' using errcode = 'foreign_key_violation';
  end if;
  return new;
end
$function$
