-- A member chose to be reminded by text message where the co-operative sends none, and nobody told them: who keeps the account alone may
-- see it. Whether there is one is no secret to who chooses.

create function sends_texts(here uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select here = asking_cooperative() and exists (select from text_account a where a.cooperative_id = here)
$$;
revoke all on function sends_texts(uuid) from public;
grant execute on function sends_texts(uuid) to gilde_app;
