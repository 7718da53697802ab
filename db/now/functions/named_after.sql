CREATE OR REPLACE FUNCTION public.named_after(words text[], verb text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$ select replace(array_to_string(words, '_or_'), '-', '_') || '_' || verb $function$
