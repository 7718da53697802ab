CREATE OR REPLACE FUNCTION public.keep_promise_with_deed()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if not exists (select from on_behalf_deed d where d.cooperative_id = new.cooperative_id and d.on_behalf_id = asking_behalf()
    and d.subject_id in (new.id, new.post_id)) then
    raise exception 'what is said of help on behalf of a member is noted' using errcode = 'restrict_violation';
  end if;
  return new;
end $function$
