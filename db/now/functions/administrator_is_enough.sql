CREATE OR REPLACE FUNCTION public.administrator_is_enough(rules jsonb, of_amount bigint)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$
  select coalesce(of_amount <= (substring(rules #>> '{pot,approvers,administratorUpTo}' from '^[0-9]+\.[0-9]{2}$')::numeric * 100), false)
$function$
