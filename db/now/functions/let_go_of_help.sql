CREATE OR REPLACE FUNCTION public.let_go_of_help(of_member uuid, at_moment timestamp with time zone, why text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  here constant uuid := asking_cooperative();
begin
  perform of_who_left(of_member);
  update help_promise set closed_at = greatest(at_moment, begun_at, agreed_at), closed_by = of_member, closed_word = why
  where cooperative_id = here and id in (select p.id from help_promised(here, of_member) p where p.neither_did);
  update help_post set closed_at = greatest(at_moment, said_at)
  where cooperative_id = here and id in (select help_posts_of(here, of_member));
  update help_gift set answer = 'taken-back', answered_at = greatest(at_moment, written_at)
  where cooperative_id = here and answer is null and of_member in (from_member_id, to_member_id);
end
$function$
