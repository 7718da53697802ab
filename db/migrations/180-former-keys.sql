-- A payment that a customer started under one key of Mollie is asked about with that key, also when another one holds by then:
-- the account of before still has it, and its money comes in. So a key that is replaced or stopped is kept (sealed as it was),
-- until when it held; nothing is made with it any more. Whoever changes the key keeps the one before, and can write no other.

alter table online_account add column former_keys jsonb not null default '[]';
comment on column online_account.former_keys is
  'Keys that held before, sealed, each with until when: what was started under one is asked about with it.';

create function keep_former_keys() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
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
$$;

create trigger online_account_former_keys before update on online_account
  for each row execute function keep_former_keys();
