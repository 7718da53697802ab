CREATE OR REPLACE FUNCTION public.asking_doer()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select nullif(current_setting('gilde.doer', true), '')::uuid $function$
