-- Where the coach is away nobody wrote for who never signs in. The administration does so as well, as it prints their week on paper, and
-- reads for that what is of those members, and nothing else of the board. See docs/decisions/0040.

create or replace function help_written_for() returns setof uuid
  language plpgsql stable security definer set search_path to 'public', 'pg_temp' as $$
begin
  if asking_purpose() = 'person' and asking_doer() is null and asking_holds('coach', 'administrator') then
    return query select m.id from member m join person p on p.id = m.person_id and p.email is null
      where m.cooperative_id = asking_cooperative() and m.person_id <> asking_person() and never_signs_in(m.person_id);
  end if;
end $$;

-- What stands on the board of those members, and what they promised somebody about. A function: the rows of help_promise ask for help_post.
create function help_posts_written_for() returns setof uuid
  language plpgsql stable security definer set search_path to 'public', 'pg_temp' as $$
declare
  theirs constant uuid[] := array(select help_written_for());
begin
  return query
    select p.id from help_post p where p.cooperative_id = asking_cooperative() and p.member_id = any (theirs)
    union select h.post_id from help_promise h
      where h.cooperative_id = asking_cooperative() and (h.helper_id = any (theirs) or h.helped_id = any (theirs));
end $$;
revoke all on function help_posts_written_for() from public;
grant execute on function help_posts_written_for() to gilde_app;

call allow('help_post', 'written_is_read', 'select', 'id in (select help_posts_written_for())');
-- Who writes down that something is done asks whether hours are kept.
call allow('help_hours', 'who_writes_reads', 'select', '(select asking_holds(''administrator''))');

create or replace function help_hours_agreed(of_member uuid, on_day date) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  here constant uuid := asking_cooperative();
begin
  return asking_holds('member', 'coach', 'administrator') and not exists (
    select from policy_in_force(here, municipality_of(here, of_member, on_day), on_day) p where p.policy ->> 'hoursForEachOther' = 'no');
end
$$;

-- What was promised is off the board, for who writes as well: of that only what is theirs to read.
create or replace function help_that_is_promised() returns setof uuid
  language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  here constant uuid := asking_cooperative();
begin
  if not asking_holds('member', 'coach', 'administrator') then
    return;
  end if;
  return query select h.post_id from help_promise h join help_post p on p.cooperative_id = here and p.id = h.post_id
    where h.cooperative_id = here and p.kind = 'ask' and p.closed_at is null and h.agreed_at is not null and h.closed_at is null
      and (asking_holds('member', 'coach') or p.id in (select help_posts_written_for()));
end
$$;
