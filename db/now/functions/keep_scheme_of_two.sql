CREATE OR REPLACE FUNCTION public.keep_scheme_of_two()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if asking_purpose() <> 'person' then
    return new;
  end if;
  if tg_op = 'INSERT' and (new.state <> 'draft' or new.drafted_by <> asking_person()) then
    raise exception 'a version of a scheme begins as a draft, in one''s own name' using errcode = 'restrict_violation';
  end if;
  if tg_op = 'UPDATE' and new.state = 'draft' and new.drafted_by <> asking_person()
    or tg_op = 'UPDATE' and new.state = 'decided' and (
      new.rules <> old.rules or new.drafted_by <> old.drafted_by or new.decided_by <> asking_person()
      or my_access_is_open(at_now()) or not is_another(old.drafted_by)) then
    raise exception 'a version of a scheme is decided by another than who wrote it' using errcode = 'restrict_violation';
  end if;
  return new;
end
$function$
