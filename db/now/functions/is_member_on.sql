-- whether somebody is a member on a day: the first and the last day count
CREATE OR REPLACE FUNCTION public.is_member_on(joined_on date, last_day date, on_day date)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN ((joined_on <= on_day) AND (NOT is_gone_on(last_day, on_day)))
