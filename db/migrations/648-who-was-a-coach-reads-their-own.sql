-- The notes for a coach alone were erased in the night after the role ended, and nobody was told. They stay two weeks: who wrote them reads
-- them and can share them with the member. Not by the role, which is over: by these functions alone, and nothing else of the co-operative.
-- See docs/decisions/0037.

create function coach_notes_kept_days() returns integer language sql immutable parallel safe as $$ select 14 $$;
comment on function coach_notes_kept_days() is
  'so many days after the role ended the notes for a coach alone are kept: KEPT says it again';

-- How many notes for themselves alone a coach has, for who may end the role: a number, and never what they say.
create function private_notes_of_coach(of_coach uuid) returns integer
  language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  here constant uuid := asking_cooperative();
begin
  if not asking_holds('administrator', 'board') then
    return 0;
  end if;
  return (select count(*)::integer from guidance_note n
    where n.cooperative_id = here and n.private and n.written_by = of_coach);
end
$$;

-- What the one who asks wrote for themselves alone as a coach of this co-operative, when that is over, with the last day on which they read
-- it. Nothing for who is a coach now (they read it with the plan), on behalf of another, or while somebody else could be them.
create function my_notes_as_coach(here uuid)
  returns table (id uuid, member_id uuid, name text, is_gone boolean, written_at timestamptz, text text, until date)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  me constant uuid := asking_person();
  last_day date;
begin
  if me is null or asking_purpose() not in ('sign-in', 'person') or asking_doer() is not null
    or exists (select from hands_on_access(me, at_now())) then
    return;
  end if;
  select day_of(max(r.until)) + coach_notes_kept_days() into last_day from role_assignment r
  where r.cooperative_id = here and r.person_id = me and r.role = 'coach' having bool_and(r.until is not null);
  if last_day is null or today() > last_day then
    return;
  end if;
  return query select n.id, m.id, m.name, is_gone_on(m.left_on, today()), n.written_at, n.text, last_day
    from guidance_note n join member m on m.cooperative_id = n.cooperative_id and m.id = n.member_id
    where n.cooperative_id = here and n.private and n.written_by = me order by m.name, n.written_at, n.id;
end
$$;

-- Shares one of those with the member and the coaches. Says whether there was one.
create function share_note_as_who_was_coach(here uuid, note uuid) returns boolean
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update guidance_note n set private = false, shared_at = at_now()
  where n.cooperative_id = here and n.id = note and n.private
    and n.id in (select o.id from my_notes_as_coach(here) o where not o.is_gone);
  return found;
end
$$;

create or replace function erase_guidance(today date) returns integer
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  here constant uuid := asking_cooperative();
  kept constant integer := coalesce((select s.kept_months from guidance_setting s where s.cooperative_id = here), 12);
  over uuid[];
begin
  if asking_purpose() <> 'job' then
    return 0;
  end if;
  delete from guidance_note n where n.cooperative_id = here and n.private and not exists (
    select from role_assignment r where r.cooperative_id = here and r.person_id = n.written_by and r.role = 'coach'
      and (r.until is null or day_of(r.until) + coach_notes_kept_days() >= erase_guidance.today));
  select array_agg(m.id) into over from member m
  where m.cooperative_id = here and left_as_known(m) + make_interval(months => kept) < today and (
    exists (select from guidance_goal g where g.cooperative_id = here and g.member_id = m.id)
    or exists (select from guidance_note n where n.cooperative_id = here and n.member_id = m.id)
    or exists (select from growth_moment g where g.cooperative_id = here and g.member_id = m.id)
    or exists (select from ladder_choice l where l.cooperative_id = here and l.member_id = m.id));
  delete from guidance_step s where s.cooperative_id = here and s.member_id = any (over);
  delete from guidance_goal g where g.cooperative_id = here and g.member_id = any (over);
  delete from guidance_note n where n.cooperative_id = here and n.member_id = any (over);
  delete from growth_moment g where g.cooperative_id = here and g.member_id = any (over);
  delete from ladder_choice l where l.cooperative_id = here and l.member_id = any (over);
  return coalesce(cardinality(over), 0);
end
$$;

revoke all on function private_notes_of_coach(uuid), my_notes_as_coach(uuid), share_note_as_who_was_coach(uuid, uuid) from public;
grant execute on function private_notes_of_coach(uuid), my_notes_as_coach(uuid), share_note_as_who_was_coach(uuid, uuid) to gilde_app;
