CREATE OR REPLACE FUNCTION public.shop_keys_of(of_cooperative uuid, of_member uuid)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE
BEGIN ATOMIC
 SELECT shop_key.id
    FROM shop_key
   WHERE ((shop_key.cooperative_id = shop_keys_of.of_cooperative) AND (shop_key.member_id = shop_keys_of.of_member) AND (shop_key.ended_at IS NULL));
END
