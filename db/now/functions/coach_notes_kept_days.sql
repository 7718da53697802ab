-- so many days after the role ended the notes for a coach alone are kept: KEPT says it again
CREATE OR REPLACE FUNCTION public.coach_notes_kept_days()
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$ select 14 $function$
