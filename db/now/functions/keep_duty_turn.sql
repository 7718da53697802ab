CREATE OR REPLACE FUNCTION public.keep_duty_turn()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  keeps constant boolean := asking_holds('coach', 'administrator');
  mine constant boolean := new.member_id in (select asking_members());
  -- Of who keeps the rota another says that it was done: they make the roles and the days themselves.
  keeper constant boolean := new.member_id in (select rota_keepers());
  back boolean := false;
  seen boolean := false;
begin
  new.was_member_id := case when tg_op = 'UPDATE' then old.member_id end;
  new.was_let_go := tg_op = 'UPDATE' and old.let_go;
  if asking_purpose() <> 'person' then
    return new;
  end if;
  if tg_op = 'UPDATE' then
    back := old.said_by = asking_person() and old.member_id in (select asking_members()) and not (old.let_go or old.off or new.off)
      and num_nonnulls(old.done_at, new.done_at) = 0 and new.said_at <= old.said_at + interval '10 minutes'
      and new.member_id is not distinct from old.was_member_id and new.let_go = old.was_let_go;
    seen := keeper and mine is not true and old.done_at is null and new.done_at is not null and not (old.let_go or old.off)
      and new.member_id = old.member_id and exists (select from asking_members());
  end if;
  if new.said_by is distinct from asking_person() or not keeps and not back and seen is not true and (mine is not true or new.off) then
    raise exception 'a turn: a member speaks for themselves' using errcode = 'restrict_violation';
  end if;
  if new.member_id is not null and exists (select from member m where m.cooperative_id = new.cooperative_id and m.id = new.member_id
    and is_gone_on(m.left_on, new.on_day)) then
    raise exception 'a turn is of who is a member that day' using errcode = 'restrict_violation';
  end if;
  if new.done_at is not null and not exists (select from duty d where d.cooperative_id = new.cooperative_id and d.id = new.duty_id
    and at_now() >= moment_of(new.on_day, d.begins::time) + make_interval(mins => d.minutes)) then
    raise exception 'a turn that is to come was not done yet' using errcode = 'restrict_violation';
  end if;
  if tg_op = 'INSERT' then
    if not keeps and (new.on_day < today() or not exists (
      select from duty d where d.cooperative_id = new.cooperative_id and d.id = new.duty_id
        and extract(isodow from new.on_day) = any (d.weekdays) and (d.ended_on is null or new.on_day < d.ended_on))) then
      raise exception 'on this day the role has no turn' using errcode = 'restrict_violation';
    end if;
    if new.done_at is not null then
      raise exception 'a turn: each says what is theirs to say' using errcode = 'restrict_violation';
    end if;
    return new;
  end if;
  if old.done_at is not null then
    raise exception 'what was done is not said again' using errcode = 'restrict_violation';
  end if;
  if new.member_id is distinct from old.member_id and old.member_id is not null and not old.let_go and not back and not exists (
    select from member m where m.cooperative_id = old.cooperative_id and m.id = old.member_id and is_gone_on(m.left_on, old.on_day)) then
    raise exception 'this turn is of another' using errcode = 'restrict_violation';
  end if;
  if old.off and not new.off and not keeps or new.done_at is not null and not (case when keeper then seen or keeps and mine is not true else mine is true end) then
    raise exception 'a turn: each says what is theirs to say' using errcode = 'restrict_violation';
  end if;
  return new;
end
$function$
