-- Whose key it is: found by its hash, or, where what comes is signed with it, by its id. Nothing for a key that no longer opens.
CREATE OR REPLACE FUNCTION public.shop_key_holder(of_hash bytea, of_id uuid)
 RETURNS TABLE(cooperative_id uuid, key_id uuid, business_id uuid, member_id uuid, person_id uuid, kind text)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER ROWS 1
 SET search_path TO 'public', 'pg_temp'
AS $function$
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
$function$
