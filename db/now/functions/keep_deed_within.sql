CREATE OR REPLACE FUNCTION public.keep_deed_within()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if asking_purpose() <> 'person' then
    return new;
  end if;
  perform from on_behalf b
  where b.cooperative_id = new.cooperative_id and b.id = new.on_behalf_id and b.ended_at is null and new.done_at < b.until
    and b.id = asking_behalf() and b.person_id = asking_person() and b.by_person = asking_doer()
  for share;
  if not found then
    raise exception 'nobody works on behalf of them any more' using errcode = 'restrict_violation', constraint = 'on_behalf_over';
  end if;
  return new;
end
$function$
