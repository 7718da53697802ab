CREATE OR REPLACE FUNCTION public.erase_guidance(today date)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
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
$function$
