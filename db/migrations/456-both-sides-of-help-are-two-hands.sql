-- Two sides of a promise are two people, also on behalf. What counts is whose hands said it: what somebody wrote down for
-- a member (help_written), and what they did on behalf of one (on_behalf_deed), about the promise or its post.
create index on_behalf_deed_about on on_behalf_deed (cooperative_id, subject_id);

-- The members for whom whoever acts, with their own hands, said something of a promise or put its post on the board.
create function help_spoken_for(promise uuid) returns setof uuid
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  here constant uuid := asking_cooperative();
  hand constant uuid := coalesce(asking_doer(), asking_person());
begin
  if asking_purpose() <> 'person' then
    return;
  end if;
  return query
    select w.member_id from help_promise h
    join help_written w on w.cooperative_id = here and w.post_id = h.post_id and w.written_by = hand
      and (w.promise_id = h.id or w.promise_id is null)
    where h.cooperative_id = here and h.id = promise
    union
    select m.id from help_promise h
    join on_behalf_deed d on d.cooperative_id = here and d.subject_id in (h.id, h.post_id)
    join on_behalf b on b.cooperative_id = here and b.id = d.on_behalf_id and b.by_person = hand
    join member m on m.cooperative_id = here and m.person_id = b.person_id
    where h.cooperative_id = here and h.id = promise;
end $$;

create or replace function may_say_help(promise uuid, side uuid, other uuid, words text[]) returns boolean
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if side in (select asking_members()) then
    return asking_doer() is null or other not in (select help_spoken_for(promise));
  end if;
  return side in (select help_written_for()) and other not in (select asking_members())
    and exists (select from help_written w where w.cooperative_id = asking_cooperative() and w.promise_id = promise
      and w.member_id = side and w.written_by = asking_person() and w.says = any (words))
    and other not in (select help_spoken_for(promise));
end $$;

-- The same, told so that a person reads why: before the rest of what is kept honest.
create function keep_promise_by_two_hands() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  other constant uuid := case when new.helper_id in (select asking_members()) then new.helped_id else new.helper_id end;
begin
  if other in (select help_spoken_for(new.id)) then
    raise exception 'nobody says both sides of a promise' using errcode = 'restrict_violation',
      constraint = 'on_behalf_two_sides';
  end if;
  return new;
end $$;
create trigger help_promise_by_two_hands before update on help_promise for each row when (asking_doer() is not null)
  execute function keep_promise_by_two_hands();
