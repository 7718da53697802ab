CREATE OR REPLACE FUNCTION public.keep_way_of_two()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  asks constant text[] := array['asked_delivery', 'asked_email', 'asked_address', 'asked_by', 'asked_at'];
begin
  if asking_purpose() <> 'person' then
    return new;
  end if;
  -- Read here by whom a member shares with, a statement goes to nobody else: so a municipality may begin.
  if tg_op = 'INSERT' then
    if new.delivery <> 'portal' or new.asked_by is distinct from asking_person() and new.asked_by is not null then
      raise exception 'a municipality begins by reading here; another way is asked for' using errcode = 'restrict_violation';
    end if;
    return new;
  end if;
  if not asking_holds('administrator')
    and to_jsonb(new) - asks - array['delivery', 'email', 'address'] <> to_jsonb(old) - asks - array['delivery', 'email', 'address'] then
    raise exception 'the board only says where statements go' using errcode = 'restrict_violation';
  end if;
  if (new.asked_delivery, new.asked_email, new.asked_address, new.asked_by)
    is distinct from (old.asked_delivery, old.asked_email, old.asked_address, old.asked_by)
    and new.asked_by is not null and new.asked_by <> asking_person() then
    raise exception 'another way is asked for in one''s own name' using errcode = 'restrict_violation';
  end if;
  if (new.delivery, new.email, new.address) is distinct from (old.delivery, old.email, old.address) and (
    (new.delivery, new.email, new.address) is distinct from (old.asked_delivery, old.asked_email, old.asked_address)
    or new.asked_by is not null or my_access_is_open(at_now()) or not is_another(old.asked_by)) then
    raise exception 'where statements go is changed by two people' using errcode = 'restrict_violation';
  end if;
  return new;
end
$function$
