CREATE OR REPLACE FUNCTION public.sends_texts(here uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select here = asking_cooperative() and exists (select from text_account a where a.cooperative_id = here)
$function$
