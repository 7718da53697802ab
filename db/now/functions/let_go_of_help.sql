CREATE OR REPLACE FUNCTION public.let_go_of_help(of_member uuid, at_moment timestamp with time zone, why text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  perform of_who_left(of_member);
  update help_post set closed_at = at_moment
  where cooperative_id = asking_cooperative() and member_id = of_member and closed_at is null;
  update help_promise set closed_at = at_moment, closed_by = of_member, closed_word = why
  where cooperative_id = asking_cooperative() and of_member in (helper_id, helped_id) and closed_at is null
    and helper_done_at is null and helped_done_at is null;
end
$function$
