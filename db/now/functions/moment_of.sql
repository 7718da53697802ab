CREATE OR REPLACE FUNCTION public.moment_of(on_day date, at_time time without time zone)
 RETURNS timestamp with time zone
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN ((on_day + at_time) AT TIME ZONE 'Europe/Amsterdam'::text)
