CREATE OR REPLACE FUNCTION public.help_promised(of_cooperative uuid, of_member uuid)
 RETURNS TABLE(id uuid, neither_did boolean)
 LANGUAGE sql
 STABLE
BEGIN ATOMIC
 SELECT h.id,
     ((h.helper_done_at IS NULL) AND (h.helped_done_at IS NULL))
    FROM help_promise h
   WHERE ((h.cooperative_id = help_promised.of_cooperative) AND ((help_promised.of_member = h.helper_id) OR (help_promised.of_member = h.helped_id)) AND (h.closed_at IS NULL) AND ((h.helper_done_at IS NULL) OR (h.helped_done_at IS NULL)));
END
