CREATE OR REPLACE FUNCTION public.keep_promise_honest()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  helps constant boolean := new.helper_id in (select asking_members());
  is_helped constant boolean := new.helped_id in (select asking_members());
  other_number constant boolean := new.minutes is distinct from old.minutes;
begin
  if asking_purpose() <> 'person' then
    return new;
  end if;
  if old.closed_at is not null or old.thanked_at is not null
    or new.agreed_at is distinct from old.agreed_at and (old.agreed_at is not null or old.begun_by in (select asking_members()))
    or new.closed_at is distinct from old.closed_at and new.closed_by not in (select asking_members())
      and not (asking_holds('administrator') and has_left(new.closed_by))
    or new.helper_done_at is distinct from old.helper_done_at and not (
      helps and old.helper_done_at is null or is_helped and other_number and new.helper_done_at is null)
    or new.helped_done_at is distinct from old.helped_done_at and not (
      is_helped and old.helped_done_at is null or helps and other_number and new.helped_done_at is null)
    or other_number and num_nulls(old.helper_done_at, old.helped_done_at) = 0
    or other_number and num_nulls(new.helper_done_at, new.helped_done_at) <> 1
    or new.thanked_at is distinct from old.thanked_at and not is_helped then
    raise exception 'help for each other: each says what is theirs to say' using errcode = 'restrict_violation';
  end if;
  return new;
end
$function$
