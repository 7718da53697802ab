CREATE OR REPLACE FUNCTION public.keep_leaving()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if tg_op = 'INSERT' then
    if num_nonnulls(new.taken_back_at, new.seen_at, new.told_at) > 0 or exists (
      select from member m where m.cooperative_id = new.cooperative_id and m.id = new.member_id and m.left_on is not null) then
      raise exception 'who left already does not say that they stop' using errcode = 'restrict_violation';
    end if;
    return new;
  end if;
  if old.taken_back_at is not null then
    raise exception 'what was taken back stays taken back' using errcode = 'restrict_violation';
  end if;
  if exists (select from member m where m.cooperative_id = old.cooperative_id and m.id = old.member_id and m.left_on is not null) then
    raise exception 'who left is made a member again in the register' using errcode = 'restrict_violation';
  end if;
  if asking_purpose() = 'person' and (new.seen_at, new.seen_by) is distinct from (old.seen_at, old.seen_by) and (
    old.seen_at is not null or new.seen_by is distinct from asking_person() or not asking_holds('administrator', 'board')
    or new.member_id in (select asking_members()) or my_access_is_open(at_now()) or not is_another(old.said_by)) then
    raise exception 'that somebody stops is looked at by another than who wrote it' using errcode = 'restrict_violation';
  end if;
  if asking_purpose() = 'person' and (new.told_at, new.told_by) is distinct from (old.told_at, old.told_by) and (
    old.told_at is not null or new.told_by is distinct from asking_person() or not asking_holds('administrator', 'coach')) then
    raise exception 'who told a member says so in the own name' using errcode = 'restrict_violation';
  end if;
  if (new.taken_back_at, new.taken_back_by) is not distinct from (old.taken_back_at, old.taken_back_by) then
    return new;
  end if;
  if asking_purpose() = 'person' and (new.taken_back_by is distinct from asking_person()
    or not asking_holds('administrator', 'coach') and not (old.member_id in (select asking_members()))) then
    raise exception 'stopping is taken back in the own name' using errcode = 'restrict_violation';
  end if;
  delete from leaving_destination where cooperative_id = old.cooperative_id and leaving_id = old.id;
  return new;
end
$function$
