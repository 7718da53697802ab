-- A card that was printed and not used opened nothing yet: nobody came in with it. So it does not shut what is open for who came in before,
-- to whom a second person said yes. It shuts again when somebody comes in with it: who that is, the yes of before does not say (0015). Whose
-- hand printed it counts from the printing on, as it did: hands_on_access, by which nobody is the second person of whom they hold a card.

create or replace function my_access_is_open(moment timestamptz) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return asking_purpose() in ('person', 'former-member')
    and (asking_doer() is not null or exists (
      select from hands_on_access(asking_person(), moment) h
      where not (h.what = 'card-printed' and exists (
        select from sign_in_card k
        where k.person_id = asking_person() and k.printed_by = h.by_person and k.printed_at = h.at and k.used_at is null))));
end
$$;
