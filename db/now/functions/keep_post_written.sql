CREATE OR REPLACE FUNCTION public.keep_post_written()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if asking_purpose() = 'person' and new.member_id not in (select asking_members()) and not exists (
    select from help_written w where w.cooperative_id = new.cooperative_id and w.post_id = new.id and w.says = 'post'
      and w.member_id = new.member_id and w.written_by = asking_person()) then
    raise exception 'what is put on the board for another says who wrote it' using errcode = 'restrict_violation';
  end if;
  return null;
end
$function$
