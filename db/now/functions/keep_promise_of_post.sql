CREATE OR REPLACE FUNCTION public.keep_promise_of_post()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if not exists (
    select from help_post p where p.cooperative_id = new.cooperative_id and p.id = new.post_id
      and p.member_id = case p.kind when 'ask' then new.helped_id else new.helper_id end) then
    raise exception 'help is promised to who asked it, or by who offered it' using errcode = 'restrict_violation';
  end if;
  if asking_purpose() = 'person' and help_is_over(new.cooperative_id, new.post_id) then
    raise exception 'help that is over is promised by nobody' using errcode = 'restrict_violation';
  end if;
  return new;
end
$function$
