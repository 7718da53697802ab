CREATE OR REPLACE FUNCTION public.keep_own_pot_out()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if asking_purpose() = 'person' and new.member_id in (select asking_members()) then
    raise exception 'nobody moves their own pot' using errcode = 'restrict_violation';
  end if;
  return new;
end
$function$
