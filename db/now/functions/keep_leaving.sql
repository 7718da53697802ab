CREATE OR REPLACE FUNCTION public.keep_leaving()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if tg_op = 'INSERT' then
    if new.taken_back_at is not null or exists (
      select from member m where m.cooperative_id = new.cooperative_id and m.id = new.member_id and m.left_on is not null) then
      raise exception 'who left already does not say that they stop' using errcode = 'restrict_violation';
    end if;
    return new;
  end if;
  if old.taken_back_at is not null then
    raise exception 'what was taken back stays taken back' using errcode = 'restrict_violation';
  end if;
  if asking_purpose() = 'person' and new.taken_back_by is distinct from asking_person() then
    raise exception 'stopping is taken back in the own name' using errcode = 'restrict_violation';
  end if;
  if exists (select from member m where m.cooperative_id = old.cooperative_id and m.id = old.member_id and m.left_on is not null) then
    raise exception 'who left is made a member again in the register' using errcode = 'restrict_violation';
  end if;
  delete from leaving_destination where cooperative_id = old.cooperative_id and leaving_id = old.id;
  return new;
end
$function$
