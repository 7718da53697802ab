-- For whom a coach writes on the board was asked of each member by itself: two questions each, twice in a page, which is
-- 40 ms of a first page where a thousand members are. Who has a mailbox signs in, so only the others are asked.

create or replace function help_written_for() returns setof uuid
  language plpgsql stable security definer set search_path to 'public', 'pg_temp' as $$
begin
  if asking_purpose() = 'person' and asking_doer() is null and asking_holds('coach') then
    return query select m.id from member m join person p on p.id = m.person_id and p.email is null
      where m.cooperative_id = asking_cooperative() and m.person_id <> asking_person() and never_signs_in(m.person_id);
  end if;
end $$;
