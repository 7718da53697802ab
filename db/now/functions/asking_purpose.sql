CREATE OR REPLACE FUNCTION public.asking_purpose()
 RETURNS text
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select coalesce(nullif(current_setting('gilde.purpose', true), ''), 'nobody') $function$
