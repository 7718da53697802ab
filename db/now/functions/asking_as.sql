CREATE OR REPLACE FUNCTION public.asking_as(VARIADIC purposes text[])
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select asking_purpose() = any (purposes) $function$
