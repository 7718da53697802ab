CREATE OR REPLACE FUNCTION public.asking_to_sign_in(whom uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select asking_purpose() = 'sign-in' and (asking_person() is null or asking_person() = whom) $function$
