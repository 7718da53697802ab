CREATE OR REPLACE FUNCTION public.may_say_help(promise uuid, side uuid, other uuid, words text[])
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if side in (select asking_members()) then
    return asking_doer() is null or other not in (select help_spoken_for(promise));
  end if;
  return side in (select help_written_for()) and other not in (select asking_members())
    and exists (select from help_written w where w.cooperative_id = asking_cooperative() and w.promise_id = promise
      and w.member_id = side and w.written_by = asking_person() and w.says = any (words))
    and other not in (select help_spoken_for(promise));
end $function$
