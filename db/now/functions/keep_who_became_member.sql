CREATE OR REPLACE FUNCTION public.keep_who_became_member()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  came_back constant timestamptz := (
    select max(e.entered_at) from (
      select e.left_on, e.entered_at, lag(e.left_on) over (order by e.number) as was_gone from member_entry e
      where e.cooperative_id = new.cooperative_id and e.member_id = new.member_id) e
    where e.left_on is null and e.was_gone is not null and e.entered_at >= new.received_at);
begin
  if asking_purpose() <> 'person' then
    return new;
  end if;
  if exists (
      select from application a
      where a.cooperative_id = new.cooperative_id and a.member_id = new.member_id and a.id <> new.id
        and (came_back is null or a.ended_on >= day_of(came_back)))
    or came_back is null and not exists (
      select from member_entry e where e.cooperative_id = new.cooperative_id and e.member_id = new.member_id
      having min(e.entered_at) >= new.received_at and bool_and(e.entered_at is not null)) then
    raise exception 'who applied is entered as a member by it' using errcode = 'restrict_violation';
  end if;
  if came_back is null and exists (
    select from member m, standing_steps_of(new.cooperative_id, new.id) s
    where m.cooperative_id = new.cooperative_id and m.id = new.member_id and s.stage = 'admitted' and m.joined_on < s.on_day) then
    raise exception 'nobody is a member before the members said yes' using errcode = 'restrict_violation';
  end if;
  return new;
end
$function$
