CREATE OR REPLACE FUNCTION public.help_posts_written_for()
 RETURNS SETOF uuid
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  theirs constant uuid[] := array(select help_written_for());
begin
  return query
    select p.id from help_post p where p.cooperative_id = asking_cooperative() and p.member_id = any (theirs)
    union select h.post_id from help_promise h
      where h.cooperative_id = asking_cooperative() and (h.helper_id = any (theirs) or h.helped_id = any (theirs));
end $function$
