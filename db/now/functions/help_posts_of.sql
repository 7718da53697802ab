CREATE OR REPLACE FUNCTION public.help_posts_of(of_cooperative uuid, of_member uuid)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE
BEGIN ATOMIC
 SELECT help_post.id
    FROM help_post
   WHERE ((help_post.cooperative_id = help_posts_of.of_cooperative) AND (help_post.member_id = help_posts_of.of_member) AND (help_post.closed_at IS NULL));
END
