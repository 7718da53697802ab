CREATE OR REPLACE FUNCTION public.keep_promise_honest()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  other_number constant boolean := new.minutes is distinct from old.minutes;
  agrees constant uuid := case old.begun_by when old.helper_id then old.helped_id else old.helper_id end;
  helps boolean;
  is_helped boolean;
begin
  if asking_purpose() <> 'person' or new.let_go_as is distinct from old.let_go_as then
    return new;
  end if;
  helps := may_say_help(new.id, new.helper_id, new.helped_id, array['done']);
  is_helped := may_say_help(new.id, new.helped_id, new.helper_id, array['done']);
  if old.closed_at is not null or old.thanked_at is not null
    or new.agreed_at is distinct from old.agreed_at and (
      old.agreed_at is not null or not may_say_help(new.id, agrees, old.begun_by, array['yes'])
      or help_is_over(new.cooperative_id, new.post_id))
    or new.closed_at is distinct from old.closed_at and not may_say_help(new.id, new.closed_by,
      case new.closed_by when new.helper_id then new.helped_id else new.helper_id end, array['no', 'take-back', 'call-off'])
      and not new.closed_by in (select asking_members())
      and not (asking_holds('administrator') and has_left(new.closed_by))
    or new.helper_done_at is distinct from old.helper_done_at and not (
      helps and old.helper_done_at is null or is_helped and other_number and new.helper_done_at is null)
    or new.helped_done_at is distinct from old.helped_done_at and not (
      is_helped and old.helped_done_at is null or helps and other_number and new.helped_done_at is null)
    or other_number and num_nulls(old.helper_done_at, old.helped_done_at) = 0
    or other_number and num_nulls(new.helper_done_at, new.helped_done_at) <> 1
    or new.thanked_at is distinct from old.thanked_at
      and not may_say_help(new.id, new.helped_id, new.helper_id, array['thank']) then
    raise exception 'help for each other: each says what is theirs to say' using errcode = 'restrict_violation';
  end if;
  return new;
end
$function$
