CREATE OR REPLACE FUNCTION public.placing_of(of_cooperative uuid, of_member uuid, on_day date)
 RETURNS TABLE(municipality_id uuid, from_day date, client_number text)
 LANGUAGE sql
 STABLE ROWS 1
BEGIN ATOMIC
 SELECT c.municipality_id,
     c.from_day,
     c.client_number
    FROM municipal_client c
   WHERE ((c.cooperative_id = placing_of.of_cooperative) AND (c.member_id = placing_of.of_member) AND (c.from_day <= placing_of.on_day))
   ORDER BY c.from_day DESC
  LIMIT 1;
END
