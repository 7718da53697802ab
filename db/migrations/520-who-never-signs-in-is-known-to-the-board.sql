-- The board puts agreements to members too, and prints them for who never signs in: so it reads of whom that is.
create or replace function members_on_paper() returns setof uuid
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if asking_holds('administrator', 'board') then
    return query
      select m.id from member m join person p on p.id = m.person_id
      where m.cooperative_id = asking_cooperative() and p.email is null
        and not exists (select from passkey k where k.person_id = p.id);
  end if;
end
$$;
