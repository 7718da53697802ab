CREATE OR REPLACE FUNCTION public.keep_waiting_cost()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if asking_purpose() = 'nobody' then
    return new;
  end if;
  if tg_op = 'INSERT' and (new.asked_by is distinct from asking_person() or new.answer is not null) then
    raise exception 'a cost is filled in in one''s own name' using errcode = 'restrict_violation';
  end if;
  if tg_op = 'UPDATE' and (old.answer is not null or new.answered_by is distinct from asking_person()) then
    raise exception 'a cost that waits is answered once, in one''s own name' using errcode = 'restrict_violation';
  end if;
  return new;
end
$function$
