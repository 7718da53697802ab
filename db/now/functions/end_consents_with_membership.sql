CREATE OR REPLACE FUNCTION public.end_consents_with_membership()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if new.left_on is not null and not is_gone_on(new.left_on, today()) then
    return null;
  end if;
  update consent c
  set revoked_at = greatest(c.given_at, at_now()), ended_by = case when new.left_on is null then 'returning' else 'leaving' end
  where c.cooperative_id = new.cooperative_id and c.member_id = new.id and c.revoked_at is null;
  return null;
end
$function$
