CREATE OR REPLACE FUNCTION public.keep_card_honest()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if asking_purpose() <> 'person' then
    return new;
  end if;
  if tg_op = 'INSERT' and (new.printed_by <> asking_person() or new.used_at is not null or new.withdrawn_at is not null) then
    raise exception 'a card is printed in one''s own name' using errcode = 'restrict_violation';
  end if;
  if tg_op = 'UPDATE' and (to_jsonb(new) - 'withdrawn_at' <> to_jsonb(old) - 'withdrawn_at'
    or old.withdrawn_at is not null and new.withdrawn_at is distinct from old.withdrawn_at) then
    raise exception 'of a card one only says that it is withdrawn' using errcode = 'restrict_violation';
  end if;
  return new;
end
$function$
