-- Above so many cents two people look at what is spent, as long as a co-operative has no row in spending_limit.
CREATE OR REPLACE FUNCTION public.spending_limit_until_set()
 RETURNS bigint
 LANGUAGE sql
 IMMUTABLE
AS $function$ select 25000::bigint $function$
