CREATE OR REPLACE FUNCTION public.may_vote(here uuid)
 RETURNS TABLE(member_id uuid, joined_on date)
 LANGUAGE sql
 STABLE
BEGIN ATOMIC
 SELECT m.id,
     m.joined_on
    FROM member m
   WHERE ((m.cooperative_id = may_vote.here) AND (m.person_id IN ( SELECT r.person_id
            FROM role_assignment r
           WHERE ((r.cooperative_id = may_vote.here) AND (r.role = 'member'::text) AND (r.until IS NULL)))));
END
