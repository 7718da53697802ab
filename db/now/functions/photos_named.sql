-- The photos of a written or a public page: its own, and those of what it offers.
CREATE OR REPLACE FUNCTION public.photos_named(photo_id uuid, offers jsonb)
 RETURNS uuid[]
 LANGUAGE sql
 IMMUTABLE
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select array_remove(array_agg((o ->> 'photo')::uuid) || photo_id, null) from jsonb_array_elements(offers) o
$function$
