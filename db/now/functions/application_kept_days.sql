CREATE OR REPLACE FUNCTION public.application_kept_days()
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$ select 28 $function$
