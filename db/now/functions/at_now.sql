-- what time it is for Gilde: of the command that runs, else of the database
CREATE OR REPLACE FUNCTION public.at_now()
 RETURNS timestamp with time zone
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN COALESCE((NULLIF(current_setting('gilde.now'::text, true), ''::text))::timestamp with time zone, now())
