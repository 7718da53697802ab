CREATE OR REPLACE FUNCTION public.help_posts_open(of_cooperative uuid, of_member uuid, on_day date)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE
BEGIN ATOMIC
 SELECT p.id
    FROM help_post p
   WHERE ((p.cooperative_id = help_posts_open.of_cooperative) AND (p.member_id = help_posts_open.of_member) AND (p.closed_at IS NULL) AND ((p.needed_on IS NULL) OR (p.needed_on >= help_posts_open.on_day)) AND ((p.kind = 'offer'::text) OR (NOT (EXISTS ( SELECT
            FROM help_promise h
           WHERE ((h.cooperative_id = help_posts_open.of_cooperative) AND (h.post_id = p.id) AND (h.agreed_at IS NOT NULL) AND (h.closed_at IS NULL)))))));
END
