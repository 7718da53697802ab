CREATE OR REPLACE FUNCTION public.keep_former_keys()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  changed constant boolean := old.sealed_key is not null and old.sealed_key is distinct from new.sealed_key;
begin
  if new.former_keys is not distinct from old.former_keys and not changed then
    return new;
  end if;
  if not changed or jsonb_array_length(new.former_keys) <> jsonb_array_length(old.former_keys) + 1
    or new.former_keys - jsonb_array_length(old.former_keys) <> old.former_keys
    or new.former_keys -> -1 ->> 'key' is distinct from old.sealed_key
    or (new.former_keys -> -1 ->> 'until')::timestamptz is null then
    raise exception 'the key that held is kept when another comes' using errcode = 'restrict_violation';
  end if;
  return new;
end
$function$
