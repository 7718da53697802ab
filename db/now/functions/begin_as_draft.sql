CREATE OR REPLACE FUNCTION public.begin_as_draft()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if asking_purpose() = 'person' and new.state not in ('draft', 'submitted') then
    raise exception 'an invoice begins as a draft' using errcode = 'restrict_violation';
  end if;
  return new;
end
$function$
