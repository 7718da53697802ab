CREATE OR REPLACE FUNCTION public.list_of(words text[])
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$ select string_agg(quote_literal(word), ', ') from unnest(words) word $function$
