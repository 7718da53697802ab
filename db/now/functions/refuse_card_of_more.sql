CREATE OR REPLACE FUNCTION public.refuse_card_of_more()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if more_than_a_member(new.person_id) then
    raise exception 'a card signs in who is a member of one co-operative and nothing else' using errcode = 'restrict_violation';
  end if;
  return new;
end
$function$
