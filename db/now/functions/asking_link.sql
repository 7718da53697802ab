CREATE OR REPLACE FUNCTION public.asking_link()
 RETURNS text
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select nullif(current_setting('gilde.link', true), '') $function$
