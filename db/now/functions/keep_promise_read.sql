CREATE OR REPLACE FUNCTION public.keep_promise_read()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  post constant help_post := (select p from help_post p where p.cooperative_id = new.cooperative_id and p.id = new.post_id);
begin
  if asking_purpose() <> 'person' then
    return new;
  end if;
  if new.read_version > post.version or tg_op = 'UPDATE' and (
    new.read_version < old.read_version or post.member_id in (select asking_members())) then
    raise exception 'who reads what is on the board says so themselves' using errcode = 'restrict_violation';
  end if;
  return new;
end
$function$
