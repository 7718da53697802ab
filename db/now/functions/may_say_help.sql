CREATE OR REPLACE FUNCTION public.may_say_help(promise uuid, side uuid, other uuid, words text[])
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  here constant uuid := asking_cooperative();
  me constant uuid := asking_person();
begin
  if side in (select asking_members()) then
    return true;
  end if;
  return side in (select help_written_for()) and other not in (select asking_members())
    and exists (select from help_written w where w.cooperative_id = here and w.promise_id = promise and w.member_id = side
      and w.written_by = me and w.says = any (words))
    and not exists (select from help_written w where w.cooperative_id = here and w.promise_id = promise and w.member_id = other
      and w.written_by = me)
    and not exists (select from help_promise h join help_written w
        on w.cooperative_id = here and w.post_id = h.post_id and w.says = 'post' and w.member_id = other and w.written_by = me
      where h.cooperative_id = here and h.id = promise);
end
$function$
