CREATE OR REPLACE FUNCTION public.talk_off_days()
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$ select 14 $function$
