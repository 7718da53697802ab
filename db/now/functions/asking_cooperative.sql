CREATE OR REPLACE FUNCTION public.asking_cooperative()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select nullif(current_setting('gilde.cooperative', true), '')::uuid $function$
