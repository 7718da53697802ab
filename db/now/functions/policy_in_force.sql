CREATE OR REPLACE FUNCTION public.policy_in_force(of_cooperative uuid, of_municipality uuid, on_day date)
 RETURNS TABLE(version integer, valid_from date, valid_to date, policy jsonb)
 LANGUAGE sql
 STABLE ROWS 1
BEGIN ATOMIC
 SELECT begun.version,
     begun.valid_from,
     begun.valid_to,
     begun.policy
    FROM ( SELECT p.version,
             p.valid_from,
             p.valid_to,
             p.policy
            FROM municipality_policy p
           WHERE ((p.cooperative_id = policy_in_force.of_cooperative) AND (p.municipality_id = policy_in_force.of_municipality) AND (p.confirmed_at IS NOT NULL) AND (p.valid_from <= policy_in_force.on_day))
           ORDER BY p.valid_from DESC, p.version DESC
          LIMIT 1) begun
   WHERE ((begun.valid_to IS NULL) OR (policy_in_force.on_day <= begun.valid_to));
END
