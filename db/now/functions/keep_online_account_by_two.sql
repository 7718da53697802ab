CREATE OR REPLACE FUNCTION public.keep_online_account_by_two()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if asking_purpose() = 'nobody' then
    return new;
  end if;
  if new.new_key is not null and (tg_op = 'INSERT' or new.new_key is distinct from old.new_key or new.new_by is distinct from old.new_by)
    and new.new_by is distinct from asking_person() then
    raise exception 'another key is asked for in one''s own name' using errcode = 'restrict_violation';
  end if;
  if new.sealed_key is not null and (tg_op = 'INSERT' or new.sealed_key is distinct from old.sealed_key) then
    if tg_op = 'INSERT' or new.sealed_key is distinct from old.new_key or my_access_is_open(at_now()) or not is_another(old.new_by) then
      raise exception 'a key is confirmed by another person' using errcode = 'restrict_violation';
    end if;
  end if;
  return new;
end
$function$
