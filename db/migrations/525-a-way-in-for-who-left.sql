-- Who left reads their proofs and finishes their last statements (304, 524), and had no way in when there was no e-mail address: a
-- card, and an address written down later, were for who is a member. The same rules hold for them: nothing else may hang on it, and
-- whose hand gave it a second person confirms (0015).

-- Whom the office helps with signing in: who is a member here and nothing else, or was one, as long as there is something to read.
-- Who may still read something in another co-operative as well is not theirs to let in.
create or replace function only_member_here(whom uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp as $$
  select (exists (
      select from role_assignment
      where person_id = whom and cooperative_id = asking_cooperative() and role = 'member' and until is null)
      or exists (
        select from member
        where person_id = whom and cooperative_id = asking_cooperative() and left_on is not null and today() <= proofs_until(left_on)))
    and not exists (
      select from role_assignment
      where person_id = whom and until is null and (cooperative_id <> asking_cooperative() or role <> 'member'))
    and not exists (
      select from member
      where person_id = whom and cooperative_id <> asking_cooperative() and left_on is not null and today() <= proofs_until(left_on))
    and not exists (select from installation_operator where person_id = whom)
$$;

create or replace function access_to_confirm(whom uuid, moment timestamptz)
  returns table (by_person uuid, what text, at timestamptz)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if asking_holds('administrator', 'board') and (
    exists (
      select from role_assignment r
      where r.cooperative_id = asking_cooperative() and r.person_id = whom and r.until is null)
    or exists (
      select from member m
      where m.cooperative_id = asking_cooperative() and m.person_id = whom and m.left_on is not null
        and today() <= proofs_until(m.left_on)))
  then
    return query select h.by_person, h.what, h.at from hands_on_access(whom, moment) h;
  end if;
end
$$;

-- Of who left only who got a way in after it, or still has to say that a statement is right.
create or replace function everybodys_access_to_confirm(moment timestamptz) returns table (person_id uuid, by_person uuid)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if not asking_holds('administrator', 'board') then
    return;
  end if;
  return query
    select touched.person_id, h.by_person
    from (
      select distinct r.person_id from role_assignment r
      join sign_in_event e on e.person_id = r.person_id and e.by_person <> r.person_id
      where r.cooperative_id = asking_cooperative() and r.until is null) touched
    cross join lateral hands_on_access(touched.person_id, moment) h
    union all
    select gone.person_id, h.by_person
    from member gone
    cross join lateral hands_on_access(gone.person_id, moment) h
    where gone.cooperative_id = asking_cooperative() and gone.left_on is not null and today() <= proofs_until(gone.left_on)
      and not exists (
        select from role_assignment r
        where r.cooperative_id = gone.cooperative_id and r.person_id = gone.person_id and r.until is null)
      and exists (select from sign_in_event e where e.person_id = gone.person_id and e.by_person <> gone.person_id)
      and (is_gone_on(gone.left_on, day_of(h.at)) or exists (
        select from statement s
        where s.cooperative_id = gone.cooperative_id and s.member_id = gone.id and s.confirmed_at is null and s.withdrawn_at is null));
end
$$;
