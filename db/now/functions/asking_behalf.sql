CREATE OR REPLACE FUNCTION public.asking_behalf()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select nullif(current_setting('gilde.behalf', true), '')::uuid $function$
