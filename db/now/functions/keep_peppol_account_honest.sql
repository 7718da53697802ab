CREATE OR REPLACE FUNCTION public.keep_peppol_account_honest()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if asking_purpose() = 'person' and new.set_by is distinct from asking_person() then
    raise exception 'an account is set in one''s own name' using errcode = 'restrict_violation';
  end if;
  return new;
end
$function$
