CREATE OR REPLACE FUNCTION public.keep_on_behalf_honest()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  -- By others than a person row-level security lets none in; an archive that is read in has them as they were.
  if asking_purpose() <> 'person' then
    return new;
  end if;
  if why_not_on_behalf(new.cooperative_id, new.by_person, new.person_id, new.begun_at) is not null or new.ended_at is not null
    or new.seen_at is not null
    or not exists (select from session where id = new.session_id and person_id = new.by_person and ended_at is null) then
    raise exception 'nobody begins that way on behalf of somebody' using errcode = 'restrict_violation';
  end if;
  return new;
end
$function$
