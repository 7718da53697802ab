CREATE OR REPLACE FUNCTION public.clock_of(moment timestamp with time zone)
 RETURNS timestamp without time zone
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN (moment AT TIME ZONE 'Europe/Amsterdam'::text)
