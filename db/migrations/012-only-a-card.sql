-- Whether the one who asks came in with a printed card and has no other way in: no e-mail, no passkey. Their card is
-- used up, so who signs out cannot come back alone. Said to nobody else, so a person may ask it of themselves only.
create function i_only_have_a_card() returns boolean
  language sql stable security definer set search_path = public as $$
  select asking_purpose() in ('person', 'sign-in')
    and exists (select from person where id = asking_person() and email is null)
    and exists (select from sign_in_card where person_id = asking_person() and used_at is not null)
    and not exists (select from passkey where person_id = asking_person())
$$;
