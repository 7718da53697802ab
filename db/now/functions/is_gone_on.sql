-- whether a last day is over on a day: the last day itself counts
CREATE OR REPLACE FUNCTION public.is_gone_on(last_day date, on_day date)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN COALESCE((last_day < on_day), false)
