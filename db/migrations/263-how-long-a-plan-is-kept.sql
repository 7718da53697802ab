-- A plan is kept for so many months after its member left, and then erased with the notes, how it went and the rungs. Of a coach who
-- stopped, the notes for the coach alone are erased: nobody can read them. What was shared stays with the member. See docs/decisions/0037.

alter table guidance_setting add column kept_months smallint not null default 12 check (kept_months between 1 and 60);
comment on table guidance_setting is
  'How a co-operative guides: after how many weeks member and coach look back together, counted from evaluate_since for who never did, and '
  'the rungs of the ladder, the lowest first. Without a rhythm nobody is late; without rungs there is no ladder. kept_months: how long what '
  'was written about the road of a member is kept after they left.';

-- Erases what is kept long enough, of the co-operative whose job asks. Says how many members it was of.
create function erase_guidance(today date) returns integer
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
    select from role_assignment r where r.cooperative_id = here and r.person_id = n.written_by and r.role = 'coach' and r.until is null);
  select array_agg(m.id) into over from member m
  where m.cooperative_id = here and m.left_on + make_interval(months => kept) < today and (
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
revoke all on function erase_guidance(date) from public;
grant execute on function erase_guidance(date) to gilde_app;
