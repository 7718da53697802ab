CREATE OR REPLACE FUNCTION public.help_is_over(of_cooperative uuid, of_post uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
BEGIN ATOMIC
 SELECT (EXISTS ( SELECT
            FROM help_post p
           WHERE ((p.cooperative_id = help_is_over.of_cooperative) AND (p.id = help_is_over.of_post) AND ((p.closed_at IS NOT NULL) OR ((p.kind = 'ask'::text) AND (EXISTS ( SELECT
                    FROM help_promise h
                   WHERE ((h.cooperative_id = help_is_over.of_cooperative) AND (h.post_id = help_is_over.of_post) AND (num_nulls(h.helper_done_at, h.helped_done_at) = 0))))))))) AS "exists";
END
