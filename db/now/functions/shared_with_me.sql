CREATE OR REPLACE FUNCTION public.shared_with_me(field text)
 RETURNS SETOF uuid
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if asking_purpose() <> 'person' or not in_own_hands() then
    return;
  end if;
  return query select c.member_id from consent c
    where c.cooperative_id = asking_cooperative() and c.person_id = asking_person() and c.revoked_at is null
      and opens_now(c, field);
end
$function$
