CREATE OR REPLACE FUNCTION public.keep_gift_honest()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if asking_purpose() <> 'person' then
    return new;
  end if;
  if tg_op = 'INSERT' then
    new.writer := (select name from person where id = new.written_by);
    return new;
  end if;
  if old.answer is not null or new.answer is null
    or new.answer in ('yes', 'no') and new.to_member_id not in (select asking_members())
    or new.answer = 'yes' and asking_doer() is not distinct from old.written_by
    or new.answer = 'taken-back' and new.from_member_id not in (select asking_members())
      and not (asking_holds('administrator') and (has_left(new.from_member_id) or has_left(new.to_member_id))) then
    raise exception 'hours that were offered: who gets them says yes, once' using errcode = 'restrict_violation';
  end if;
  return new;
end
$function$
