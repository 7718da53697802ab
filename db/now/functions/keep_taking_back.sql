CREATE OR REPLACE FUNCTION public.keep_taking_back()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  adopted annual_adoption;
begin
  if asking_purpose() = 'nobody' then
    return new;
  end if;
  select * into adopted from annual_adoption a where a.cooperative_id = new.cooperative_id and a.id = new.adoption_id for update;
  if tg_op = 'INSERT' and (new.asked_by is distinct from asking_person() or new.answer is not null or adopted.taken_back_at is not null) then
    raise exception 'taking back is asked in one''s own name, of what stands' using errcode = 'restrict_violation';
  end if;
  if tg_op = 'INSERT' then
    return new;
  end if;
  if old.answer is not null or new.answered_by is distinct from asking_person() then
    raise exception 'taking back is answered once, in one''s own name' using errcode = 'restrict_violation';
  end if;
  if new.answer = 'yes' then
    if my_access_is_open(at_now()) or not is_another(old.asked_by) then
      raise exception 'an adoption is taken back by two people' using errcode = 'restrict_violation';
    end if;
    update annual_adoption set taken_back_at = new.answered_at where cooperative_id = new.cooperative_id and id = new.adoption_id;
  end if;
  return new;
end
$function$
