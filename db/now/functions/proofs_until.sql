CREATE OR REPLACE FUNCTION public.proofs_until(left_on date)
 RETURNS date
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN make_date(((EXTRACT(year FROM left_on))::integer + 7), 12, 31)
