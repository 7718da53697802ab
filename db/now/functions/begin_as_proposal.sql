CREATE OR REPLACE FUNCTION public.begin_as_proposal()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if asking_purpose() = 'person' and (new.proposed_by is distinct from asking_person()
    or new.confirmed_at is not null or new.withdrawn_at is not null) then
    raise exception 'a policy begins as a proposal of who asks' using errcode = 'restrict_violation';
  end if;
  return new;
end
$function$
