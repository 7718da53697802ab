CREATE OR REPLACE FUNCTION public.keep_post_honest()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if (new.what, new.skill, new.for_whom, new.needed_on) is not distinct from (old.what, old.skill, old.for_whom, old.needed_on) then
    return new;
  end if;
  if old.closed_at is not null or old.kind = 'ask' and exists (
    select from help_promise h where h.cooperative_id = old.cooperative_id and h.post_id = old.id and h.closed_at is null
      and num_nulls(h.helper_done_at, h.helped_done_at) = 0) then
    raise exception 'what is off the board or done is not written anew' using errcode = 'restrict_violation';
  end if;
  if exists (select from help_promise h where h.cooperative_id = old.cooperative_id and h.post_id = old.id) then
    insert into help_post_before (cooperative_id, post_id, version, member_id, what, skill, for_whom, needed_on)
      values (old.cooperative_id, old.id, old.version, old.member_id, old.what, old.skill, old.for_whom, old.needed_on);
  end if;
  new.version := old.version + 1;
  return new;
end
$function$
