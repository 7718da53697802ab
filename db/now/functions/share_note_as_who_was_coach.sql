CREATE OR REPLACE FUNCTION public.share_note_as_who_was_coach(here uuid, note uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  update guidance_note n set private = false, shared_at = at_now()
  where n.cooperative_id = here and n.id = note and n.private
    and n.id in (select o.id from my_notes_as_coach(here) o where not o.is_gone);
  return found;
end
$function$
