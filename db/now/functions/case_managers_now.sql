CREATE OR REPLACE FUNCTION public.case_managers_now(of_cooperative uuid, of_municipality uuid)
 RETURNS TABLE(person_id uuid, since timestamp with time zone)
 LANGUAGE sql
 STABLE ROWS 5
BEGIN ATOMIC
 SELECT p.person_id,
     GREATEST(p.since, r.since) AS "greatest"
    FROM (municipality_person p
      JOIN role_assignment r ON (((r.cooperative_id = p.cooperative_id) AND (r.person_id = p.person_id) AND (r.role = 'case-manager'::text) AND (r.until IS NULL))))
   WHERE ((p.cooperative_id = case_managers_now.of_cooperative) AND (p.municipality_id = case_managers_now.of_municipality) AND (p.until IS NULL));
END
