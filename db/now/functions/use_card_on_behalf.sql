CREATE OR REPLACE FUNCTION public.use_card_on_behalf(hash bytea, whom uuid, moment timestamp with time zone)
 RETURNS text
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  card sign_in_card;
begin
  select * into card from sign_in_card
  where code_hash = hash and cooperative_id = asking_cooperative() and person_id = whom for update;
  if not found or asking_purpose() <> 'person' or not works_on_behalf(asking_person(), asking_cooperative()) then
    return 'wrong';
  end if;
  if card.withdrawn_at is not null or card.used_at is not null or card.expires_at <= moment then
    return 'over';
  end if;
  -- A person only withdraws cards (`keep_card_honest`); signing in uses them up.
  perform set_config('gilde.purpose', 'sign-in', true);
  update sign_in_card set used_at = moment where id = card.id;
  perform set_config('gilde.purpose', 'person', true);
  return 'right';
end
$function$
