CREATE OR REPLACE FUNCTION public.keep_who_became_member()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if asking_purpose() = 'person' and (
    exists (select from application a where a.cooperative_id = new.cooperative_id and a.member_id = new.member_id and a.id <> new.id)
    or not exists (
      select from member_entry e where e.cooperative_id = new.cooperative_id and e.member_id = new.member_id
      having min(e.entered_at) >= new.received_at and bool_and(e.entered_at is not null))) then
    raise exception 'who applied is entered as a member by it' using errcode = 'restrict_violation';
  end if;
  return new;
end
$function$
