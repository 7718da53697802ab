CREATE OR REPLACE FUNCTION public.municipality_of(of_cooperative uuid, of_member uuid, on_day date)
 RETURNS uuid
 LANGUAGE sql
 STABLE
RETURN (SELECT p.municipality_id FROM placing_of(municipality_of.of_cooperative, municipality_of.of_member, municipality_of.on_day) p(municipality_id, from_day, client_number))
