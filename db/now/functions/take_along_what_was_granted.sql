CREATE OR REPLACE FUNCTION public.take_along_what_was_granted()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  perform take_permission_along(new.cooperative_id, new.id, new.member_id, at_now());
  return null;
end
$function$
