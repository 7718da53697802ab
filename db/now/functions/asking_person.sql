CREATE OR REPLACE FUNCTION public.asking_person()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select nullif(current_setting('gilde.person', true), '')::uuid $function$
