-- When a membership ends, what still stands of it is let go of, by each domain for its own: talks, help, keys of web shops. Who ends
-- it reads none of these: only how many there are, and once the membership has ended, that they end with it.

create function has_left(of_member uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from member where cooperative_id = asking_cooperative() and id = of_member and left_on is not null)
$$;
revoke all on function has_left(uuid) from public;

-- Refused unless the administration asks it of somebody who left.
create function of_who_left(of_member uuid) returns void
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if not asking_holds('administrator') or not has_left(of_member) then
    raise exception 'only of who left is let go' using errcode = 'insufficient_privilege';
  end if;
end
$$;
revoke all on function of_who_left(uuid) from public;

-- Appointments: asked, proposed, or set and not begun.
create function appointments_going_on(of_member uuid, at_moment timestamptz) returns setof uuid
language sql stable security definer set search_path = public, pg_temp as $$
  select id from appointment
  where cooperative_id = asking_cooperative() and member_id = of_member and asking_holds('administrator')
    and (state in ('asked', 'proposed', 'none-fits') or state = 'set' and starts_at > at_moment)
$$;
revoke all on function appointments_going_on(uuid, timestamptz) from public;
grant execute on function appointments_going_on(uuid, timestamptz) to gilde_app;

create function let_go_of_appointments(of_member uuid, at_moment timestamptz, why text)
returns table (appointment_id uuid, as_revision integer)
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform of_who_left(of_member);
  return query
    update appointment a set state = 'cancelled', proposed = '{}', word = why, said_by = asking_person(), said_at = at_moment,
      revision = a.revision + 1
    where a.cooperative_id = asking_cooperative() and a.id in (select appointments_going_on(of_member, at_moment))
    returning a.id, a.revision;
end
$$;
revoke all on function let_go_of_appointments(uuid, timestamptz, text) from public;
grant execute on function let_go_of_appointments(uuid, timestamptz, text) to gilde_app;

-- Help: what hangs on the board, and what was promised and neither said was done. What one of the two did stays theirs to say.
create function help_going_on(of_member uuid) returns table (posts integer, promises integer)
language sql stable security definer set search_path = public, pg_temp as $$
  select
    (select count(*)::integer from help_post p
      where p.cooperative_id = asking_cooperative() and p.member_id = of_member and p.closed_at is null),
    (select count(*)::integer from help_promise h
      where h.cooperative_id = asking_cooperative() and of_member in (h.helper_id, h.helped_id) and h.closed_at is null
        and h.helper_done_at is null and h.helped_done_at is null)
  where asking_holds('administrator')
$$;
revoke all on function help_going_on(uuid) from public;
grant execute on function help_going_on(uuid) to gilde_app;

create function let_go_of_help(of_member uuid, at_moment timestamptz, why text) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform of_who_left(of_member);
  update help_post set closed_at = at_moment
  where cooperative_id = asking_cooperative() and member_id = of_member and closed_at is null;
  update help_promise set closed_at = at_moment, closed_by = of_member, closed_word = why
  where cooperative_id = asking_cooperative() and of_member in (helper_id, helped_id) and closed_at is null
    and helper_done_at is null and helped_done_at is null;
end
$$;
revoke all on function let_go_of_help(uuid, timestamptz, text) from public;
grant execute on function let_go_of_help(uuid, timestamptz, text) to gilde_app;

-- As it was, and what was promised by or to who left is closed when the administration ends their membership.
create or replace function keep_promise_honest() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  helps constant boolean := new.helper_id in (select asking_members());
  is_helped constant boolean := new.helped_id in (select asking_members());
  other_number constant boolean := new.minutes is distinct from old.minutes;
begin
  if asking_purpose() <> 'person' then
    return new;
  end if;
  if old.closed_at is not null or old.thanked_at is not null
    or new.agreed_at is distinct from old.agreed_at and (old.agreed_at is not null or old.begun_by in (select asking_members()))
    or new.closed_at is distinct from old.closed_at and new.closed_by not in (select asking_members())
      and not (asking_holds('administrator') and has_left(new.closed_by))
    or new.helper_done_at is distinct from old.helper_done_at and not (
      helps and old.helper_done_at is null or is_helped and other_number and new.helper_done_at is null)
    or new.helped_done_at is distinct from old.helped_done_at and not (
      is_helped and old.helped_done_at is null or helps and other_number and new.helped_done_at is null)
    or other_number and num_nulls(old.helper_done_at, old.helped_done_at) = 0
    or other_number and num_nulls(new.helper_done_at, new.helped_done_at) <> 1
    or new.thanked_at is distinct from old.thanked_at and not is_helped then
    raise exception 'help for each other: each says what is theirs to say' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;

-- Keys of web shops.
create function shop_keys_going_on(of_member uuid) returns integer
language sql stable security definer set search_path = public, pg_temp as $$
  select count(*)::integer from shop_key
  where cooperative_id = asking_cooperative() and member_id = of_member and ended_at is null and asking_holds('administrator')
$$;
revoke all on function shop_keys_going_on(uuid) from public;
grant execute on function shop_keys_going_on(uuid) to gilde_app;

create function let_go_of_shop_keys(of_member uuid, at_moment timestamptz) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform of_who_left(of_member);
  update shop_key set ended_at = at_moment
  where cooperative_id = asking_cooperative() and member_id = of_member and ended_at is null;
end
$$;
revoke all on function let_go_of_shop_keys(uuid, timestamptz) from public;
grant execute on function let_go_of_shop_keys(uuid, timestamptz) to gilde_app;
